import type { StoreRule } from "../rule"
import { StoreCreditParams } from "./validators"

/** A rep reads the same on the account's card. */
export const creditRules: StoreRule[] = [
  {
    path: "/store/b2b/credit",
    method: "GET",
    needs: "invoice.view",
    query: StoreCreditParams,
  },
]
