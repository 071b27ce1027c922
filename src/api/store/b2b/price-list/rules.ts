import type { StoreRule } from "../rule"
import { StorePriceListParams } from "./validators"

export const priceListRules: StoreRule[] = [
  {
    path: "/store/b2b/price-list",
    method: "GET",
    needs: "price.view",
    acting: true,
    query: StorePriceListParams,
  },
]
