import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../../../utils/list-params"

export const StoreOffersParams = z.strictObject(pageParams(20))

export type StoreOffersQuery = z.infer<typeof StoreOffersParams>
