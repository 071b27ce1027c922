import { model } from "@medusajs/framework/utils"
import { BUDGET_SCOPES, OVER, PERIODS } from "../domain/terms"

/**
 * How much one member, all orders of one project, or a whole company may come to in a
 * period; of one trade account only, or (`account_id` null) of all. 0: nothing may be spent.
 * Days are `YYYY-MM-DD`, inclusive. `basis`: without or with VAT. `over`: what happens to an
 * order that does not fit. Not `enabled`: it counts, and stops nobody.
 */
export const Budget = model
  .define(
    { name: "b2b_budget", tableName: "b2b_budget" },
    {
      id: model.id({ prefix: "budg" }).primaryKey(),
      company_id: model.text(),
      account_id: model.text().nullable(),
      scope: model.enum([...BUDGET_SCOPES]),
      member_id: model.text().nullable(),
      project_id: model.text().nullable(),
      name: model.text(),
      amount: model.bigNumber(),
      currency_code: model.text(),
      basis: model.enum(["net", "gross"]).default("net"),
      period: model.enum([...PERIODS]),
      starts_on: model.text().nullable(),
      ends_on: model.text().nullable(),
      over: model.enum([...OVER]).default("block"),
      enabled: model.boolean().default(true),
    }
  )
  .indexes([
    { on: ["company_id", "scope"] },
    { on: ["member_id"], where: "member_id IS NOT NULL" },
    { on: ["project_id"], where: "project_id IS NOT NULL" },
  ])
