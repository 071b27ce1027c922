import type { StoreRule } from "../rule"
import { StorePrices } from "./validators"

export const priceRules: StoreRule[] = [
  {
    path: "/store/b2b/prices",
    method: "POST",
    needs: "price.view",
    acting: true,
    body: StorePrices,
  },
]
