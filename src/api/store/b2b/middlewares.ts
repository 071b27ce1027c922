import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { guardPath } from "../../middlewares/guard/guard"
import { requireSignIn } from "../../middlewares/require-sign-in"
import { guardReorder } from "./orders/guard-reorder"
import { middlewaresOf } from "./rule"
import { storeRules } from "./rules"

/** Everything under /store/b2b is for signed-in customers. */
export const storeB2bMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/b2b*",
    middlewares: [
      requireSignIn,
      // Ours says more; core's knows more, of second factors for one.
      authenticate("customer", ["session", "bearer"]),
    ],
  },
  { matcher: "/store/b2b/carts/:id", middlewares: [guardPath("cart", "id")] },
  {
    matcher: "/store/b2b/orders/:id/reorder",
    middlewares: [guardReorder],
  },
  ...middlewaresOf(storeRules),
]
