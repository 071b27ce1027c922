import { z } from "@medusajs/framework/zod"
import { calendarDay, entityId, text } from "../../../../utils/body-fields"
import {
  oneOrMore,
  listParams,
  pageParams,
  searchText,
} from "../../../../utils/list-params"

const STATUSES = ["draft", "active", "closed"] as const

/** A decimal as people type it; as a number where it has few digits. */
const decimal = z.union([
  z.string().regex(/^-?\d{1,12}(\.\d{1,12})?$/, "is not a decimal like 412.50"),
  z.number(),
])

const facts = {
  code: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/,
      "is not a code like TRADE-2026"
    ),
  name: text(200),
  description: text(1000).nullable(),
  status: z.enum(STATUSES),
  effective_from: calendarDay.nullable(),
  effective_to: calendarDay.nullable(),
  net: z.boolean(),
}

export const AdminCreateSchedule = z.strictObject({
  ...facts,
  description: facts.description.default(null),
  status: facts.status.default("draft"),
  effective_from: facts.effective_from.default(null),
  effective_to: facts.effective_to.default(null),
  net: facts.net.default(false),
  office_id: entityId.nullable().default(null),
  currency_code: z
    .string()
    .regex(/^[A-Za-z]{3}$/, "is not a currency code like gbp")
    .toLowerCase(),
})

/** A field that is left out stays as it is. */
export const AdminUpdateSchedule = z.strictObject(facts).partial()

export const AdminScheduleListParams = listParams({
  order: ["code", "name", "status", "effective_to", "created_at"],
  status: STATUSES,
  limit: 20,
}).extend({
  office_id: entityId.optional(),
  /** Those that end between today and this day. */
  expiring_by: calendarDay.optional(),
})

/**
 * One line; `target_id` is left out for everything, `unit_code` for the base unit. With an
 * `id` it is that line from now on, also where it begins at another quantity.
 */
const line = z.strictObject({
  id: entityId.optional(),
  target_type: z.enum(["variant", "category", "everything"]),
  target_id: entityId.default(""),
  method: z.enum(["price", "percent_off", "amount_off", "markup"]),
  base: z.enum(["list_price", "cost", "schedule"]).default("list_price"),
  base_schedule_id: entityId.nullable().default(null),
  value: decimal,
  unit_code: z
    .string()
    .regex(/^[A-Z0-9]{0,3}$/, "is not a unit code like XPK")
    .default(""),
  from_quantity: decimal.default(1),
})

export const AdminChangeLines = z
  .strictObject({
    lines: z.array(line).max(1000).default([]),
    remove: z.array(entityId).max(1000).default([]),
  })
  .refine(({ lines, remove }) => {
    const named = [...lines.flatMap(({ id }) => id ?? []), ...remove]
    return new Set(named).size === named.length
  }, "names a line twice; change or remove each once")

/** As many as one write of lines takes. */
export const AdminFindSkus = z.strictObject({
  skus: z.array(text(200)).min(1).max(1000),
})

export const AdminLineListParams = z.strictObject({
  q: searchText,
  target_type: oneOrMore(["variant", "category", "everything"]),
  target_id: entityId.optional(),
  ...pageParams(50),
})

export const AdminAssign = z.strictObject({
  target_type: z.enum([
    "ship_to",
    "account",
    "company",
    "sales_rep",
    "price_group",
    "everyone",
  ]),
  target_id: entityId.default(""),
  starts_on: calendarDay.nullable().default(null),
  ends_on: calendarDay.nullable().default(null),
  own_orders_only: z.boolean().default(false),
})

/** A day that is left out stays as it is. */
export const AdminUpdateAssignment = z
  .strictObject({
    starts_on: calendarDay.nullable(),
    ends_on: calendarDay.nullable(),
  })
  .partial()

export const AdminAssignmentListParams = z.strictObject({ ...pageParams(50) })

/** Of what an account has: its schedules, its conflicts. */
export const AdminAccountPriceListParams = z.strictObject({ ...pageParams(20) })

export type AdminCreateScheduleBody = z.infer<typeof AdminCreateSchedule>
export type AdminUpdateScheduleBody = z.infer<typeof AdminUpdateSchedule>
export type AdminScheduleListQuery = z.infer<typeof AdminScheduleListParams>
export type AdminChangeLinesBody = z.infer<typeof AdminChangeLines>
export type AdminFindSkusBody = z.infer<typeof AdminFindSkus>
export type AdminAccountPriceListQuery = z.infer<
  typeof AdminAccountPriceListParams
>
export type AdminLineListQuery = z.infer<typeof AdminLineListParams>
export type AdminAssignBody = z.infer<typeof AdminAssign>
export type AdminUpdateAssignmentBody = z.infer<typeof AdminUpdateAssignment>
export type AdminAssignmentListQuery = z.infer<typeof AdminAssignmentListParams>
