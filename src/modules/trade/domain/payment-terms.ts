import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  addDays,
  addMonths,
  type CalendarDay,
} from "../../../utils/calendar-day"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { currencyDecimals } from "../../../utils/currency"
import { paymentTermErrors } from "./payment-term-errors"

export const DUE_BASES = ["invoice_date", "month_end", "day_of_month"] as const

/**
 * When an invoice is due, and what is asked or given for paying early.
 *
 * `invoice_date`: `days` after the invoice. `month_end`: `days` after the end of the
 * invoice's month. `day_of_month`: on the first `day_of_month` that is not before the
 * day `days` after the invoice, in the month `months` after that day's; 31 is the last
 * day of any month. So the 20th of the month following is `months` 1, `day_of_month` 20,
 * and the end of the month 30 days later is `days` 30, `day_of_month` 31.
 *
 * Percentages are of the invoice's total. `discount_percent` is taken off by whoever
 * pays within `discount_days` of the invoice; `deposit_percent` is asked with the order.
 */
export type PaymentRules = {
  basis: (typeof DUE_BASES)[number]
  days: number
  months: number
  day_of_month: number | null
  discount_percent: number | null
  discount_days: number | null
  deposit_percent: number | null
}

/** What a term's fields lack together. */
export function refusePaymentRules(rules: PaymentRules): CatalogueError[] {
  const missing = [
    rules.basis === "day_of_month" && rules.day_of_month === null
      ? "day_of_month"
      : [],
    rules.discount_percent !== null && rules.discount_days === null
      ? "discount_days"
      : [],
    rules.discount_percent === null && rules.discount_days !== null
      ? "discount_percent"
      : [],
  ].flat()
  return missing.map((field) => paymentTermErrors.incomplete(field))
}

/** `total` in major units of the currency. */
export type Invoiced = {
  day: CalendarDay
  total: BigNumberInput
  currency_code: string
}

/** Amounts are decimal text in major units, with the currency's own decimals. */
export type DueDates = {
  /** When the rest is due. */
  due_on: CalendarDay
  discount: { percent: number; until: CalendarDay; amount: string } | null
  deposit: { percent: number; due_on: CalendarDay; amount: string } | null
  /** The total without the deposit. */
  rest_amount: string
}

/** The last day on which an invoice of this day is paid in time. */
export function dueDay(rules: PaymentRules, day: CalendarDay): CalendarDay {
  const later = addDays(day, rules.days)
  switch (rules.basis) {
    case "invoice_date":
      return later
    case "month_end":
      return addDays(dayOfMonth(day, 0, 31), rules.days)
    case "day_of_month": {
      const wanted = rules.day_of_month ?? 31
      const due = dayOfMonth(later, rules.months, wanted)
      return due < later ? dayOfMonth(later, rules.months + 1, wanted) : due
    }
  }
}

/** What an invoice asks for and when; what the deposit leaves is the rest, to the cent. */
export function dueDates(
  rules: PaymentRules,
  { day, total, currency_code }: Invoiced
): DueDates {
  const decimals = currencyDecimals(currency_code)
  const share = (percent: number) =>
    MathBN.div(MathBN.mult(total, percent), 100).decimalPlaces(decimals)
  const deposit = share(rules.deposit_percent ?? 0)
  return {
    due_on: dueDay(rules, day),
    discount: rules.discount_percent
      ? {
          percent: rules.discount_percent,
          until: addDays(day, rules.discount_days ?? 0),
          amount: share(rules.discount_percent).toFixed(decimals),
        }
      : null,
    deposit: rules.deposit_percent
      ? {
          percent: rules.deposit_percent,
          due_on: day,
          amount: deposit.toFixed(decimals),
        }
      : null,
    rest_amount: MathBN.sub(total, deposit).toFixed(decimals),
  }
}

/** That day of the month so many months later; of a shorter month its last. */
function dayOfMonth(
  day: CalendarDay,
  months: number,
  wanted: number
): CalendarDay {
  // From the 1st, because a month later than the 31st is not always a month later.
  const first = addMonths(`${day.slice(0, 8)}01`, months)
  const last = addDays(addMonths(first, 1), -1)
  const sought = addDays(first, wanted - 1)
  return sought < last ? sought : last
}
