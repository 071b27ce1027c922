import {
  authenticate,
  validateAndTransformBody,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { guardPath } from "../../middlewares/guard/guard"
import { StoreUpdateOrderHeader } from "./carts/[id]/order-header/validators"

/** Everything under /store/b2b is for signed-in customers. */
export const storeB2bMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/b2b*",
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  { matcher: "/store/b2b/carts/:id", middlewares: [guardPath("cart", "id")] },
  {
    matcher: "/store/b2b/carts/:id/order-header",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreUpdateOrderHeader)],
  },
]
