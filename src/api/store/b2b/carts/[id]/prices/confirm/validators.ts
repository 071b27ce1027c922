import { z } from "@medusajs/framework/zod"
import { entityId } from "../../../../../../../utils/body-fields"

/** With `lines`, the prices are accepted only where they are these. */
export const StoreConfirmPrices = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        line_item_id: entityId,
        unit_price: z.string().regex(/^\d{1,12}(\.\d{1,20})?$/),
      })
    )
    .max(1000)
    .optional(),
})

export type StoreConfirmPricesBody = z.infer<typeof StoreConfirmPrices>
