import { z } from "@medusajs/framework/zod"
import { calendarDay, optionalText } from "../../../../utils/body-fields"
import { linesMode, storeLines } from "./lines-to-add"

/** A new cart: its lines, where they go and what the order is called. */
export const StoreCreateCart = z.strictObject({
  lines: storeLines,
  mode: linesMode,
  ship_to_id: optionalText(100),
  project_id: optionalText(100),
  po_number: optionalText(60),
  requested_ship_date: calendarDay.nullable().optional(),
})

export type StoreCreateCartBody = z.infer<typeof StoreCreateCart>
