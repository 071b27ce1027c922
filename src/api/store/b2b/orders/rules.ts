import {
  storeHistoryListParams,
  storeHistoryParams,
  storeHistoryTotalParams,
  storeOrderParams,
} from "../../../order-history/params"
import type { StoreRule } from "../rule"

/** Whose orders an answer has is decided by `order.view_all` and by the company. */
export const orderRules: StoreRule[] = [
  {
    path: "/store/b2b/orders",
    method: "GET",
    needs: "order.view",
    acting: true,
    query: storeHistoryListParams,
  },
  {
    path: "/store/b2b/orders/totals",
    method: "GET",
    needs: "order.view",
    acting: true,
    query: storeHistoryTotalParams,
  },
  {
    path: "/store/b2b/orders/export",
    method: "GET",
    needs: "order.view",
    acting: true,
    query: storeHistoryParams,
  },
  {
    path: "/store/b2b/orders/:id",
    method: "GET",
    needs: "order.view",
    acting: true,
    query: storeOrderParams,
  },
  {
    path: "/store/b2b/orders/:id/reorder",
    method: "POST",
    needs: "order.place",
    acting: true,
  },
]
