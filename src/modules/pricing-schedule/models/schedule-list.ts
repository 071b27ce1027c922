import { model } from "@medusajs/framework/utils"
import { PricingSchedule } from "./pricing-schedule"

/**
 * The core price list that holds a schedule's compiled prices for those who are
 * assigned at `level`. Core ranks lists by how many rules they have, so each level
 * has a list of its own.
 */
export const ScheduleList = model
  .define(
    {
      name: "b2b_pricing_schedule_list",
      tableName: "b2b_pricing_schedule_list",
    },
    {
      id: model.id({ prefix: "pslst" }).primaryKey(),
      level: model.enum([
        "ship_to",
        "account",
        "company",
        "sales_rep",
        "price_group",
        "everyone",
      ]),
      price_list_id: model.text(),
      schedule: model.belongsTo(() => PricingSchedule, { mappedBy: "lists" }),
    }
  )
  .indexes([
    {
      on: ["schedule_id", "level"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["price_list_id"], unique: true, where: "deleted_at IS NULL" },
  ])
