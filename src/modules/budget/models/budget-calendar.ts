import { model } from "@medusajs/framework/utils"
import { WEEKDAYS } from "../domain/terms"

/** By whose clock a company's days begin, and with which day its weeks. */
export const BudgetCalendar = model
  .define(
    { name: "b2b_budget_calendar", tableName: "b2b_budget_calendar" },
    {
      id: model.id({ prefix: "bcal" }).primaryKey(),
      company_id: model.text(),
      time_zone: model.text(),
      week_starts_on: model.enum([...WEEKDAYS]).default("monday"),
    }
  )
  .indexes([{ on: ["company_id"], unique: true, where: "deleted_at IS NULL" }])
