import { model } from "@medusajs/framework/utils"

/**
 * One yes or no, for ever: rows are only added. `keys` are those of `awaits` that the
 * decider answered for, as himself or for `on_behalf_of_id`, the member whose delegate he
 * was. `system`: nobody was left who could decide, and the policy said to refuse then.
 */
export const ApprovalDecision = model
  .define(
    { name: "b2b_approval_decision", tableName: "b2b_approval_decision" },
    {
      id: model.id({ prefix: "adec" }).primaryKey(),
      request_id: model.text(),
      tier: model.number(),
      decision: model.enum(["approve", "reject"]),
      reason: model.text().nullable(),
      decider_type: model.enum(["member", "sales_rep", "user", "system"]),
      decider_id: model.text(),
      decider_name: model.text(),
      on_behalf_of_id: model.text().nullable(),
      keys: model.array(),
      via: model.enum(["store", "link", "admin", "rep", "job"]),
      decided_at: model.dateTime(),
    }
  )
  .indexes([
    {
      name: "IDX_b2b_approval_decision_once",
      on: ["request_id", "tier", "decider_type", "decider_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
