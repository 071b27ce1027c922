import { model } from "@medusajs/framework/utils"

/**
 * A member lets a colleague decide in his place. Days are `YYYY-MM-DD`, inclusive, by the
 * office's calendar. It is no loan of a ship-to: that is a row of ship-to access.
 */
export const ApprovalDelegation = model
  .define(
    { name: "b2b_approval_delegation", tableName: "b2b_approval_delegation" },
    {
      id: model.id({ prefix: "adel" }).primaryKey(),
      company_id: model.text(),
      member_id: model.text(),
      delegate_id: model.text(),
      starts_on: model.text(),
      ends_on: model.text(),
    }
  )
  .indexes([
    { on: ["member_id"], where: "deleted_at IS NULL" },
    { on: ["delegate_id"], where: "deleted_at IS NULL" },
    { on: ["company_id"], where: "deleted_at IS NULL" },
  ])
