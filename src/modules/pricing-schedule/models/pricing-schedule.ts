import { model } from "@medusajs/framework/utils"
import { ScheduleAssignment } from "./schedule-assignment"
import { ScheduleLine } from "./schedule-line"
import { ScheduleList } from "./schedule-list"

/**
 * A set of contract prices in one currency. `code` is what files and the ERP know it
 * by; `office_id` null: every sales office of that currency. The days are
 * `YYYY-MM-DD`, inclusive, by the office's calendar. A `net` schedule's prices take no
 * promotion on top. `version` counts the changes of its compiled prices.
 */
export const PricingSchedule = model
  .define(
    { name: "b2b_pricing_schedule", tableName: "b2b_pricing_schedule" },
    {
      id: model.id({ prefix: "psch" }).primaryKey(),
      code: model.text().searchable(),
      name: model.text().searchable(),
      description: model.text().nullable(),
      office_id: model.text().nullable(),
      currency_code: model.text(),
      status: model.enum(["draft", "active", "closed"]).default("draft"),
      effective_from: model.text().nullable(),
      effective_to: model.text().nullable(),
      net: model.boolean().default(false),
      version: model.number().default(0),
      compiled_at: model.dateTime().nullable(),
      lines: model.hasMany(() => ScheduleLine, { mappedBy: "schedule" }),
      assignments: model.hasMany(() => ScheduleAssignment, {
        mappedBy: "schedule",
      }),
      lists: model.hasMany(() => ScheduleList, { mappedBy: "schedule" }),
    }
  )
  .cascades({ delete: ["lines", "assignments", "lists"] })
  .indexes([
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["office_id"] },
  ])
