import type { MiddlewareRoute } from "@medusajs/framework/http"
import { confirmOrderChange } from "./confirm-order-change"

/** Core's routes by which an order may come to cost more. */
export const creditRoutes: MiddlewareRoute[] = [
  "/admin/order-edits/:id/confirm",
  "/admin/exchanges/:id/request",
  "/admin/claims/:id/request",
].map((matcher) => ({
  matcher,
  methods: ["POST"],
  middlewares: [confirmOrderChange],
}))
