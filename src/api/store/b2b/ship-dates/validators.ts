import { z } from "@medusajs/framework/zod"
import { calendarDay, entityId } from "../../../../utils/body-fields"

/** Of a cart, or of the account that the request is for. */
export const StoreShipDatesParams = z.strictObject({
  cart_id: entityId.optional(),
  ship_date: calendarDay.optional(),
})

export type StoreShipDatesQuery = z.infer<typeof StoreShipDatesParams>
