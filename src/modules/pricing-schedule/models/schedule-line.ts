import { model } from "@medusajs/framework/utils"
import { PricingSchedule } from "./pricing-schedule"

/**
 * One line of a schedule, as it was typed. `target_id` is a variant's or category's
 * id, "" for everything. `value` is an amount in the schedule's currency per
 * `unit_code` (`price`, `amount_off`) or a percentage from 0 (`percent_off`,
 * `markup`); `base` says of what. `from_quantity` counts in `unit_code`, a unit of the
 * variant; "" is its base unit.
 */
export const ScheduleLine = model
  .define(
    {
      name: "b2b_pricing_schedule_line",
      tableName: "b2b_pricing_schedule_line",
    },
    {
      id: model.id({ prefix: "pslin" }).primaryKey(),
      target_type: model.enum(["variant", "category", "everything"]),
      target_id: model.text().default(""),
      method: model.enum(["price", "percent_off", "amount_off", "markup"]),
      base: model
        .enum(["list_price", "cost", "schedule"])
        .default("list_price"),
      base_schedule_id: model.text().nullable(),
      value: model.bigNumber(),
      unit_code: model.text().default(""),
      from_quantity: model.bigNumber(),
      schedule: model.belongsTo(() => PricingSchedule, { mappedBy: "lines" }),
    }
  )
  .indexes([
    {
      name: "IDX_b2b_pricing_schedule_line_key",
      on: [
        "schedule_id",
        "target_type",
        "target_id",
        "unit_code",
        "from_quantity",
      ],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["target_id"], where: "deleted_at IS NULL" },
    {
      on: ["base_schedule_id"],
      where: "base_schedule_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
