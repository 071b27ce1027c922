import { accessParams } from "../../../sites/validators"
import type { StoreRule } from "../rule"

export const accessRules: StoreRule[] = [
  {
    path: "/store/b2b/access",
    method: "GET",
    needs: "account",
    query: accessParams,
  },
]
