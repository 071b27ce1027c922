import { z } from "@medusajs/framework/zod"
import { entityId } from "../../../../utils/body-fields"

/** In base units: what a cart line counts. */
const quantity = z.number().int().min(1).max(1_000_000_000)

const MOST_TRACED = 20

/** `ship_to_id`: the prices of that place; one that the member may use. */
export const StorePrices = z
  .strictObject({
    items: z
      .array(
        z.strictObject({ variant_id: entityId, quantity: quantity.default(1) })
      )
      .min(1)
      .max(200),
    ship_to_id: entityId.optional(),
    /** Why each price is what it is. */
    trace: z.boolean().default(false),
  })
  .refine(
    ({ items, trace }) => !trace || items.length <= MOST_TRACED,
    `a trace is told of at most ${String(MOST_TRACED)} items at once`
  )

export type StorePricesBody = z.infer<typeof StorePrices>
