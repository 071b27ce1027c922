import { model } from "@medusajs/framework/utils"
import { PricingSchedule } from "./pricing-schedule"

/**
 * Who gets a schedule's prices. `target_id` names the ship-to, account, company,
 * sales rep or price group (a Medusa customer group of the account); "" with
 * `everyone`. The days are inclusive and by the office's calendar.
 * `own_orders_only`: a rep's schedule prices only the orders that he places himself.
 */
export const ScheduleAssignment = model
  .define(
    {
      name: "b2b_pricing_schedule_assignment",
      tableName: "b2b_pricing_schedule_assignment",
    },
    {
      id: model.id({ prefix: "psasg" }).primaryKey(),
      target_type: model.enum([
        "ship_to",
        "account",
        "company",
        "sales_rep",
        "price_group",
        "everyone",
      ]),
      target_id: model.text().default(""),
      starts_on: model.text().nullable(),
      ends_on: model.text().nullable(),
      own_orders_only: model.boolean().default(false),
      schedule: model.belongsTo(() => PricingSchedule, {
        mappedBy: "assignments",
      }),
    }
  )
  .indexes([
    {
      name: "IDX_b2b_pricing_schedule_assignment_key",
      on: ["schedule_id", "target_type", "target_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["target_type", "target_id"], where: "deleted_at IS NULL" },
  ])
