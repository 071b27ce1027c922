import { model } from "@medusajs/framework/utils"

/**
 * What a sales office lets its reps see and do; an office without a row has the
 * defaults. `permissions` are added to those of the member for whom a rep acts.
 * Percentages are decimals from 0 to 100: `override_floor_percent` is how far below the
 * account's price a rep may go on a line, `discount_ceiling_percent` how far below in a
 * proposal before the office has to approve. With `floor_margin_percent` no proposal goes
 * below that margin on a known cost; null: none is looked at.
 */
export const RepPolicy = model
  .define(
    { name: "b2b_rep_policy", tableName: "b2b_rep_policy" },
    {
      id: model.id({ prefix: "rpol" }).primaryKey(),
      office_id: model.text(),
      sees: model
        .enum(["own", "own_and_unassigned", "all"])
        .default("own_and_unassigned"),
      permissions: model.array().default([]),
      may_act_for_account: model.boolean().default(true),
      may_place: model.boolean().default(true),
      may_pay_on_account: model.boolean().default(true),
      may_override_prices: model.boolean().default(false),
      override_floor_percent: model.float().default(0),
      discount_ceiling_percent: model.float().default(0),
      floor_margin_percent: model.float().nullable(),
      may_see_margin: model.boolean().default(false),
      may_record_acceptance: model.boolean().default(false),
      session_minutes: model.number().default(60),
      hand_over_days: model.number().default(14),
    }
  )
  .indexes([{ on: ["office_id"], unique: true, where: "deleted_at IS NULL" }])
