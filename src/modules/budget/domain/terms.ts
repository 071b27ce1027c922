import type { BigNumberInput } from "@medusajs/framework/types"
import type { CalendarDay } from "../../../utils/calendar-day"

/** Whose orders a budget counts. */
export const BUDGET_SCOPES = ["member", "project", "company"] as const
export type BudgetScope = (typeof BUDGET_SCOPES)[number]

export const PERIODS = [
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "total",
] as const
export type Period = (typeof PERIODS)[number]

/** What happens to an order that does not fit: refused, told, or asked about. */
export const OVER = ["block", "warn", "ask"] as const
export type Over = (typeof OVER)[number]

export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** What the rules know of a budget. */
export type BudgetTerms = {
  id: string
  name: string
  scope: BudgetScope
  member_id: string | null
  project_id: string | null
  account_id: string | null
  amount: BigNumberInput
  currency_code: string
  basis: "net" | "gross"
  period: Period
  starts_on: CalendarDay | null
  ends_on: CalendarDay | null
  over: Over
  enabled: boolean
}

/** By whose clock a company counts. */
export type Calendar = { time_zone: string; week_starts_on: Weekday }

/** What an order comes to. */
export type OrderSums = {
  currency_code: string
  net: BigNumberInput
  gross: BigNumberInput
}
