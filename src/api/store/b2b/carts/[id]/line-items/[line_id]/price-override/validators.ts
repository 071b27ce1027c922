import { z } from "@medusajs/framework/zod"
import { OVERRIDE_REASONS } from "../../../../../../../../modules/sales-rep"
import {
  decimal,
  optionalText,
} from "../../../../../../../../utils/body-fields"

/** `unit_price` is per base unit; `other` asks for a note. */
export const StoreGivePriceOverride = z.strictObject({
  unit_price: decimal(6),
  reason_code: z.enum(OVERRIDE_REASONS),
  note: optionalText(500),
})

export type StoreGivePriceOverride = z.output<typeof StoreGivePriceOverride>
