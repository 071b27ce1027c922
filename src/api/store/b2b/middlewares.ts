import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { guardPath } from "../../middlewares/guard/guard"
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
    if (open.has(`${req.method} ${path}`)) {
      next()
      return undefined
    }
    return middleware(req, res, next)
  }
}

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
  { matcher: "/store/b2b/carts/:id", middlewares: [guardPath("cart", "id")] },
  {
    matcher: "/store/b2b/orders/:id/reorder",
    middlewares: [guardReorder],
  },
  ...middlewaresOf(storeRules),
]
