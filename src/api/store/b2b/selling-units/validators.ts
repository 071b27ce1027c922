import { z } from "@medusajs/framework/zod"
import { entityId } from "../../../../utils/body-fields"

const MOST_VARIANTS = 100

/**
 * `variant_id=a`, or `variant_id[]=a&variant_id[]=b` up to 100 times. Express makes
 * an object of a list that is longer than 20.
 */
export const variantIds = z
  .union([z.string(), z.array(z.string()), z.record(z.string(), z.string())])
  .transform((value) =>
    typeof value === "string" ? [value] : [...new Set(Object.values(value))]
  )
  .pipe(z.array(entityId).min(1).max(MOST_VARIANTS))

export const StoreSellingUnitParams = z.strictObject({ variant_id: variantIds })

export type StoreSellingUnitQuery = z.infer<typeof StoreSellingUnitParams>
