import type { StoreRule } from "../rule"
import { StoreOffersParams } from "./validators"

export const offerRules: StoreRule[] = [
  {
    path: "/store/b2b/offers",
    method: "GET",
    needs: "price.view",
    acting: true,
    query: StoreOffersParams,
  },
]
