import type { StoreRule } from "../rule"
import { StoreSellingUnitParams } from "./validators"

/** There are no prices in it, and it answers for any id. */
export const sellingUnitRules: StoreRule[] = [
  {
    path: "/store/b2b/selling-units",
    method: "GET",
    needs: "anyone",
    acting: true,
    query: StoreSellingUnitParams,
  },
]
