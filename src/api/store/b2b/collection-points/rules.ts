import type { StoreRule } from "../rule"
import { StoreCollectionPointsParams } from "./validators"

export const collectionPointRules: StoreRule[] = [
  {
    path: "/store/b2b/collection-points",
    method: "GET",
    needs: "account",
    acting: true,
    query: StoreCollectionPointsParams,
  },
]
