import type { StoreRule } from "../rule"

export const contextRules: StoreRule[] = [
  {
    path: "/store/b2b/context",
    method: "GET",
    needs: "customer",
    acting: true,
  },
]
