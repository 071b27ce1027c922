import type { StoreRule } from "../rule"
import { StoreQuickOrder } from "./validators"

/** It reads alone; what it found is bought with the routes of carts. */
export const quickOrderRules: StoreRule[] = [
  {
    path: "/store/b2b/quick-order",
    method: "POST",
    needs: "account",
    acting: true,
    body: StoreQuickOrder,
    // 200 kB of text, whose signs JSON may write with six each.
    body_size: "1300kb",
  },
]
