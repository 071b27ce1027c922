import { z } from "@medusajs/framework/zod"
import { isCalendarDay } from "../../../../../../utils/calendar-day"

/** What PostgreSQL and XML refuse. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

function text(max: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !CONTROL.test(value), "has control characters")
    .nullable()
    .optional()
}

/** Null takes a fact back; a field that is left out stays as it is. */
export const StoreUpdateOrderHeader = z.strictObject({
  ship_to_id: text(100),
  project_id: text(100),
  po_number: text(60),
  requested_ship_date: z
    .string()
    .refine(isCalendarDay, "is not a day of the calendar, YYYY-MM-DD")
    .nullable()
    .optional(),
  site_contact_name: text(120),
  site_contact_phone: text(40),
  delivery_instructions: text(500),
})

export type StoreUpdateOrderHeaderBody = z.infer<typeof StoreUpdateOrderHeader>
