import { z } from "@medusajs/framework/zod"

/** `only=contract`: without what has no contract price. */
export const StorePriceListParams = z.strictObject({
  only: z.enum(["contract"]).optional(),
})

export type StorePriceListQuery = z.infer<typeof StorePriceListParams>
