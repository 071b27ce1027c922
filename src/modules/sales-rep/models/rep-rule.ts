import { model } from "@medusajs/framework/utils"
import { SalesRep } from "./sales-rep"

/**
 * A rule that gives a sales office's accounts to one of its reps. All conditions hold
 * together; an empty list and a null ask nothing. The lowest `priority` comes first.
 * Turnover is net of tax, in the office's currency, of the last twelve months, as exact
 * decimals; a share is the percentage of it that came by `channel`. `idle_days_*` count
 * from the last order: an account that never ordered is idle for ever.
 */
export const RepRule = model
  .define(
    { name: "b2b_rep_rule", tableName: "b2b_rep_rule" },
    {
      id: model.id({ prefix: "rrul" }).primaryKey(),
      office_id: model.text(),
      name: model.text(),
      type: model.enum(["primary", "secondary", "house"]).default("primary"),
      priority: model.number().default(100),
      status: model.enum(["active", "inactive"]).default("active"),
      also_manual: model.boolean().default(false),
      only_unassigned: model.boolean().default(false),
      postcode_areas: model.array().default([]),
      price_group_ids: model.array().default([]),
      category_ids: model.array().default([]),
      turnover_from: model.text().nullable(),
      turnover_to: model.text().nullable(),
      channel: model
        .enum(["online", "visit", "telephone", "counter"])
        .nullable(),
      channel_share_from: model.float().nullable(),
      channel_share_to: model.float().nullable(),
      idle_days_from: model.number().nullable(),
      idle_days_to: model.number().nullable(),
      sales_rep: model.belongsTo(() => SalesRep, { mappedBy: "rules" }),
    }
  )
  .indexes([{ on: ["office_id", "priority"] }])
