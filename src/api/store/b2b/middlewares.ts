import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { guardField, guardPath } from "../../middlewares/guard/guard"
import { repriceStaleCart } from "../../middlewares/prices/reprice-stale-cart"
import { lineUp } from "../../middlewares/trade/line-up"
import { guardLineItem } from "../../middlewares/trade/line-item"
import { requireSignIn } from "../../middlewares/require-sign-in"
import { guardReorder } from "./orders/guard-reorder"
import { middlewaresOf } from "./rule"
import { storeRules } from "./rules"

/** Method and path, letter by letter, of what nobody need sign in for. */
const open = new Set(
  storeRules
    .filter(({ needs }) => needs === "anyone")
    .map(({ method, path }) => `${method} ${path}`)
)

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => unknown

/** Whatever is spelt another way than in the table is not open. */
function unlessOpen(middleware: Middleware) {
  return (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ): unknown => {
    const [path = ""] = req.originalUrl.split("?", 1)
    if (open.has(`${req.method} ${path}`) || FOR_REPS.test(path)) {
      next()
      return undefined
    }
    return middleware(req, res, next)
  }
}

/**
 * Paths of which every route is for sales reps, who are no customers. They say so
 * themselves, and a spelling that Express knows and this does not asks for a customer.
 */
const FOR_REPS = /^\/store\/b2b\/(rep|acting-sessions)(\/|$)/

/** Everything under /store/b2b is for signed-in customers, but what is open. */
export const storeB2bMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/b2b*",
    middlewares: [
      unlessOpen(requireSignIn),
      // Ours says more; core's knows more, of second factors for one.
      unlessOpen(authenticate("customer", ["session", "bearer"])),
    ],
  },
  {
    matcher: "/store/b2b/ship-dates",
    middlewares: [guardField("cart", "query", "cart_id")],
  },
  {
    matcher: "/store/b2b/carts/:id",
    middlewares: [guardPath("cart", "id"), repriceStaleCart, lineUp],
  },
  {
    matcher: "/store/b2b/carts/:id/line-items/:line_id",
    middlewares: [guardLineItem],
  },
  {
    matcher: "/store/b2b/orders/:id/reorder",
    middlewares: [guardReorder],
  },
  ...middlewaresOf(storeRules),
  // After the permission, so with matchers as exact as the rules': Medusa sorts them.
  ...["/store/b2b/saved-carts", "/store/b2b/saved-carts/:id"].map(
    (matcher): MiddlewareRoute => ({
      matcher,
      methods: ["POST"],
      middlewares: [guardField("cart", "body", "cart_id")],
    })
  ),
]
