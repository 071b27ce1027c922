import { model } from "@medusajs/framework/utils"

/**
 * One line of a budget's ledger, which only grows: an order header takes, gives back
 * (`amount` below zero), or comes to something else. `sequence` numbers the lines of one
 * header in one budget.
 */
export const BudgetUse = model
  .define(
    { name: "b2b_budget_use", tableName: "b2b_budget_use" },
    {
      id: model.id({ prefix: "buse" }).primaryKey(),
      budget_id: model.text(),
      period_key: model.text(),
      order_header_id: model.text(),
      kind: model.enum(["take", "release", "adjust"]),
      sequence: model.number(),
      amount: model.bigNumber(),
      at: model.dateTime(),
    }
  )
  .indexes([
    {
      on: ["order_header_id", "budget_id", "sequence"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["budget_id", "period_key"] },
  ])
