import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateQuery } from "../../../middlewares/validate-query"
import {
  historyListParams,
  historyParams,
  historyTotalParams,
} from "../../../order-history/params"

/** What the order history of a company takes from the query. */
export const orderHistoryQueries: MiddlewareRoute[] = [
  {
    matcher: "/admin/b2b/companies/:id/orders",
    methods: ["GET"],
    middlewares: [validateQuery(historyListParams)],
  },
  {
    matcher: "/admin/b2b/companies/:id/orders/export",
    methods: ["GET"],
    middlewares: [validateQuery(historyParams)],
  },
  {
    matcher: "/admin/b2b/companies/:id/orders/totals",
    methods: ["GET"],
    middlewares: [validateQuery(historyTotalParams)],
  },
]
