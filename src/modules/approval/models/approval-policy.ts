import { model } from "@medusajs/framework/utils"

/**
 * When an order must be asked for, and whom. It counts for one account, or (`account_id`
 * null) for all accounts of a company, or (`company_id` null too) for all accounts of a
 * sales office. `trigger` and `rule` are JSON: see `Trigger` and `PolicyRule` in the
 * domain. A decision lets a later change of up to `tolerance_percent` pass, for `valid_days`.
 */
export const ApprovalPolicy = model
  .define(
    { name: "b2b_approval_policy", tableName: "b2b_approval_policy" },
    {
      id: model.id({ prefix: "apol" }).primaryKey(),
      office_id: model.text().nullable(),
      company_id: model.text().nullable(),
      account_id: model.text().nullable(),
      name: model.text().searchable(),
      enabled: model.boolean().default(true),
      trigger: model.json(),
      rule: model.json(),
      tolerance_percent: model.float().default(0),
      valid_days: model.number().default(30),
    }
  )
  .indexes([
    { on: ["account_id"], where: "deleted_at IS NULL" },
    { on: ["company_id"], where: "deleted_at IS NULL" },
    { on: ["office_id"], where: "deleted_at IS NULL" },
  ])
