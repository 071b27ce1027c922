import { z } from "@medusajs/framework/zod"
import {
  BUDGET_SCOPES,
  OVER,
  PERIODS,
  WEEKDAYS,
  type BudgetScope,
} from "../../modules/budget"
import { amount, calendarDay, entityId, text } from "../../utils/body-fields"
import { oneOrMore, pageParams } from "../../utils/list-params"

/** ISO 4217, three letters. */
const currencyCode = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{3}$/, "is not a currency's three letters")

const changeable = {
  name: text(120),
  amount: amount(),
  over: z.enum(OVER),
  enabled: z.boolean(),
  ends_on: calendarDay.nullable(),
}

const draft = {
  ...changeable,
  scope: z.enum(BUDGET_SCOPES),
  member_id: entityId.optional(),
  project_id: entityId.optional(),
  account_id: entityId.nullable().optional(),
  currency_code: currencyCode,
  basis: z.enum(["net", "gross"]).default("net"),
  period: z.enum(PERIODS),
  starts_on: calendarDay.nullable().optional(),
  ends_on: changeable.ends_on.optional(),
  over: changeable.over.default("block"),
  enabled: changeable.enabled.default(true),
}

type Subject = {
  scope: BudgetScope
  member_id?: string | undefined
  project_id?: string | undefined
}

function namesItsSubject({ scope, member_id, project_id }: Subject): boolean {
  return (
    (member_id !== undefined) === (scope === "member") &&
    (project_id !== undefined) === (scope === "project")
  )
}
const SUBJECT = "name the member_id or the project_id that the scope asks for"

/** Money is an exact decimal, as a number or as text; 0: nothing may be spent. */
export const createBudgetBody = z
  .strictObject(draft)
  .refine(namesItsSubject, SUBJECT)
export type CreateBudgetBody = z.output<typeof createBudgetBody>

/** What a budget counts is fixed. */
export const updateBudgetBody = z.strictObject(changeable).partial()
export type UpdateBudgetBody = z.output<typeof updateBudgetBody>

/** The page is of the orders that would not have fitted. */
export const previewBudgetBody = z
  .strictObject({
    ...draft,
    limit: z.number().int().min(1).max(100).default(20),
    offset: z.number().int().min(0).max(1_000_000).default(0),
  })
  .refine(namesItsSubject, SUBJECT)
export type PreviewBudgetBody = z.output<typeof previewBudgetBody>

/** A zone that this server can reckon by, such as `Europe/London`. */
const timeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, "is not a time zone, such as Europe/London")

function isTimeZone(value: string): boolean {
  try {
    return (
      /^[A-Z]/.test(value) &&
      Boolean(Intl.DateTimeFormat("en", { timeZone: value }))
    )
  } catch {
    return false
  }
}

export const updateBudgetCalendarBody = z
  .strictObject({ time_zone: timeZone, week_starts_on: z.enum(WEEKDAYS) })
  .partial()
export type UpdateBudgetCalendarBody = z.output<typeof updateBudgetCalendarBody>

export const budgetListParams = z.strictObject({
  scope: oneOrMore(BUDGET_SCOPES),
  member_id: entityId.optional(),
  project_id: entityId.optional(),
  ...pageParams(20),
})
export type BudgetListParams = z.output<typeof budgetListParams>
