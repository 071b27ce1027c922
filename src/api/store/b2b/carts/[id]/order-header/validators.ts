import { z } from "@medusajs/framework/zod"
import {
  calendarDay,
  optionalLine,
  optionalText,
} from "../../../../../../utils/body-fields"
import {
  saysCollect,
  saysDeliver,
} from "../../../../../../workflows/trade/order-header-patch"

/** Null takes a fact back; a field that is left out stays as it is. */
export const StoreUpdateOrderHeader = z
  .strictObject({
    ship_to_id: optionalText(100),
    project_id: optionalText(100),
    po_number: optionalLine(60),
    requested_ship_date: calendarDay.nullable().optional(),
    site_contact_name: optionalLine(120),
    site_contact_phone: optionalLine(40),
    delivery_instructions: optionalText(500),
    fulfilment: z.enum(["deliver", "collect"]).optional(),
    collection_point_id: optionalText(100),
    delivery_mode: z.enum(["as_available", "complete"]).optional(),
    customer_reference: optionalLine(60),
    warehouse_note: optionalText(500),
  })
  .refine(
    (body) => !(saysCollect(body) && saysDeliver(body)),
    "an order is fetched from a collection point or brought to a ship-to: send one of the two"
  )

export type StoreUpdateOrderHeaderBody = z.infer<typeof StoreUpdateOrderHeader>
