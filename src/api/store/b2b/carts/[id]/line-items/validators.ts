import { z } from "@medusajs/framework/zod"
import { decimal } from "../../../../../../utils/body-fields"
import {
  linesMode,
  storeLine,
  storeLines,
  unitCode,
  type StoreLine,
} from "../../lines-to-add"

/** One line, or up to 2,000 in `items`. */
export const StoreAddLines = z
  .strictObject({
    ...storeLine.partial().shape,
    items: storeLines.optional(),
    mode: linesMode,
  })
  .refine(
    ({ items, variant_id, quantity }) =>
      items === undefined
        ? variant_id !== undefined && quantity !== undefined
        : variant_id === undefined && quantity === undefined,
    "send variant_id and quantity, or several such lines in items"
  )

/** Left out, `unit_code` is the line's own. */
export const StoreChangeLine = z.strictObject({
  quantity: decimal(6),
  unit_code: unitCode.optional(),
})

export type { StoreLine }
export type StoreAddLinesBody = z.infer<typeof StoreAddLines>
export type StoreChangeLineBody = z.infer<typeof StoreChangeLine>
