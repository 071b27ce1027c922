import { z } from "@medusajs/framework/zod"
import { calendarDay, optionalText } from "../../../../../../utils/body-fields"

/** Null takes a fact back; a field that is left out stays as it is. */
export const StoreUpdateOrderHeader = z.strictObject({
  ship_to_id: optionalText(100),
  project_id: optionalText(100),
  po_number: optionalText(60),
  requested_ship_date: calendarDay.nullable().optional(),
  site_contact_name: optionalText(120),
  site_contact_phone: optionalText(40),
  delivery_instructions: optionalText(500),
})

export type StoreUpdateOrderHeaderBody = z.infer<typeof StoreUpdateOrderHeader>
