import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../../../utils/list-params"

export const StoreCollectionPointsParams = z.strictObject(pageParams(50))

export type StoreCollectionPointsQuery = z.infer<
  typeof StoreCollectionPointsParams
>
