import type { StoreRule } from "../rule"
import { StoreUpdateOrderHeader } from "./[id]/order-header/validators"

/** The guard on the cart in the path decides, by its order header. */
export const cartRules: StoreRule[] = [
  {
    path: "/store/b2b/carts/:id/order-header",
    method: "GET",
    needs: "customer",
  },
  {
    path: "/store/b2b/carts/:id/order-header",
    method: "POST",
    needs: "customer",
    body: StoreUpdateOrderHeader,
  },
  { path: "/store/b2b/carts/:id/checks", method: "GET", needs: "customer" },
]
