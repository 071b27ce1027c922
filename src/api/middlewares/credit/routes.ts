import type { MiddlewareRoute } from "@medusajs/framework/http"
import { confirmOrderChange } from "./confirm-order-change"

/** Core's routes by which an order may come to cost more. */
export const creditRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/order-edits/:id/confirm",
    methods: ["POST"],
    middlewares: [confirmOrderChange],
  },
]
