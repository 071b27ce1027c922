import { model } from "@medusajs/framework/utils"
import { SalesRep } from "./sales-rep"

/**
 * A sales rep serves an account: as its `primary` rep (one at a time), a `secondary`
 * one, or because it is a `house` account, which nobody earns on. Ended rows are the
 * history; `source` says who or what made it, and `reason` in whose words.
 */
export const RepAssignment = model
  .define(
    { name: "b2b_rep_assignment", tableName: "b2b_rep_assignment" },
    {
      id: model.id({ prefix: "rasg" }).primaryKey(),
      account_id: model.text(),
      office_id: model.text(),
      type: model.enum(["primary", "secondary", "house"]).default("primary"),
      source: model.enum(["manual", "csv", "rule"]).default("manual"),
      reason: model.text().nullable(),
      started_at: model.dateTime(),
      ended_at: model.dateTime().nullable(),
      sales_rep: model.belongsTo(() => SalesRep, { mappedBy: "assignments" }),
    }
  )
  .indexes([
    {
      on: ["account_id", "sales_rep_id"],
      unique: true,
      where: "ended_at IS NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_b2b_rep_assignment_one_primary",
      on: ["account_id"],
      unique: true,
      where: "type = 'primary' AND ended_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["sales_rep_id", "ended_at"] },
    { on: ["account_id", "started_at"] },
  ])
