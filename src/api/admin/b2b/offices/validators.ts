import { z } from "@medusajs/framework/zod"
import { DUE_BASES, WEEKDAYS } from "../../../../modules/trade"
import {
  calendarDay,
  entityId,
  entityIds,
  optionalText,
  text,
} from "../../../../utils/body-fields"
import { pageParams } from "../../../../utils/list-params"

const MOST_HOLIDAYS = 500

const days = (most: number) => z.number().int().min(0).max(most)

/** No weekday twice, in the week's order. */
const weekdays = z
  .array(z.enum(WEEKDAYS))
  .min(1)
  .transform((named) => WEEKDAYS.filter((day) => named.includes(day)))

/** No day twice, in order. */
const holidays = z
  .array(calendarDay)
  .max(MOST_HOLIDAYS)
  .transform((named) => [...new Set(named)].sort())

export const AdminOfficeListParams = z.strictObject(pageParams(50))

/** What is left out stays as it is. */
export const AdminUpdateOffice = z.strictObject({
  approves_ship_tos: z.boolean().optional(),
  applicant_access: z
    .enum(["nothing", "list_prices", "list_prices_and_card"])
    .optional(),
  price_rule: z
    .enum(["contract_always", "lower_of_contract_and_offer"])
    .optional(),
  catalog_default: z.enum(["everything", "nothing"]).optional(),
  guest_catalog: z
    .enum(["nothing", "without_prices", "list_prices"])
    .optional(),
  lead_time_days: days(365).optional(),
  cut_off_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is not a time such as 14:00")
    .nullable()
    .optional(),
  working_weekdays: weekdays.optional(),
  holidays: holidays.optional(),
  furthest_days: days(3650).nullable().optional(),
  transit_days: days(90).optional(),
  payment_methods: entityIds(50).optional(),
})

export const AdminCollectionPointListParams = z.strictObject(pageParams(50))

export const AdminCreateCollectionPoint = z.strictObject({
  stock_location_id: entityId,
  name: text(120),
  shipping_option_id: entityId.nullable().optional(),
  instructions: optionalText(500),
})

/** What is left out stays as it is. */
export const AdminUpdateCollectionPoint = z.strictObject({
  name: text(120).optional(),
  shipping_option_id: entityId.nullable().optional(),
  instructions: optionalText(500),
  status: z.enum(["active", "closed"]).optional(),
})

const percent = z
  .number()
  .positive()
  .max(100)
  .refine((value) => Number(value.toFixed(3)) === value, "has more decimals")
  .nullable()

const termFields = {
  code: text(40),
  name: text(120),
  basis: z.enum(DUE_BASES),
  days: days(365),
  months: z.number().int().min(0).max(24),
  day_of_month: z.number().int().min(1).max(31).nullable(),
  discount_percent: percent,
  discount_days: days(365).nullable(),
  deposit_percent: percent,
}

export const AdminCreatePaymentTerm = z.strictObject({
  ...termFields,
  basis: termFields.basis.default("invoice_date"),
  days: termFields.days.default(0),
  months: termFields.months.default(0),
  day_of_month: termFields.day_of_month.default(null),
  discount_percent: percent.default(null),
  discount_days: termFields.discount_days.default(null),
  deposit_percent: percent.default(null),
})

/** What is left out stays as it is; null takes it back. */
export const AdminUpdatePaymentTerm = z.strictObject(termFields).partial()

export type AdminCreatePaymentTermBody = z.infer<typeof AdminCreatePaymentTerm>
export type AdminUpdatePaymentTermBody = z.infer<typeof AdminUpdatePaymentTerm>
export type AdminOfficeListQuery = z.infer<typeof AdminOfficeListParams>
export type AdminCollectionPointListQuery = z.infer<
  typeof AdminCollectionPointListParams
>
export type AdminCreateCollectionPointBody = z.infer<
  typeof AdminCreateCollectionPoint
>
export type AdminUpdateCollectionPointBody = z.infer<
  typeof AdminUpdateCollectionPoint
>
export type AdminUpdateOfficeBody = z.infer<typeof AdminUpdateOffice>
