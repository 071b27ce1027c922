import { model } from "@medusajs/framework/utils"

/**
 * What is used of a budget in one period: the sum of its uses there. Whoever writes uses
 * holds this row's lock.
 */
export const BudgetPeriod = model
  .define(
    { name: "b2b_budget_period", tableName: "b2b_budget_period" },
    {
      id: model.id({ prefix: "bper" }).primaryKey(),
      budget_id: model.text(),
      period_key: model.text(),
      used: model.bigNumber().default(0),
    }
  )
  .indexes([
    {
      on: ["budget_id", "period_key"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
