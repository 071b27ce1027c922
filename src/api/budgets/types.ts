import type { BudgetScope, Calendar, Over, Period } from "../../modules/budget"
import type { SiteMember } from "../sites/types"

/** A budget and how much of it is used now; amounts are decimals in its currency. */
export type BudgetAnswer = {
  id: string
  name: string
  scope: BudgetScope
  member: SiteMember | null
  project: { id: string; code: string; name: string } | null
  account: { id: string; number: string | null; office: string } | null
  amount: string
  currency_code: string
  basis: "net" | "gross"
  period: Period
  starts_on: string | null
  ends_on: string | null
  over: Over
  enabled: boolean
  /** The period that runs; below zero remains where more was spent than there is now. */
  current: {
    key: string
    starts_on: string | null
    ends_on: string | null
    used: string
    remaining: string
  }
}

export type BudgetsAnswer = {
  budgets: BudgetAnswer[]
  calendar: Calendar
  /** What a budget of this company can be in. */
  currencies: string[]
  count: number
  offset: number
  limit: number
}

/** The dry run of a budget; the page is of the orders that would not have fitted. */
export type BudgetPreviewAnswer = {
  preview: { days: number; since: Date; checked: number }
  orders: {
    order_id: string
    display_id: number | null
    member: SiteMember | null
    placed_at: Date
    period: string
    charge: string
    used: string
    over_by: string
  }[]
  count: number
  offset: number
  limit: number
}
