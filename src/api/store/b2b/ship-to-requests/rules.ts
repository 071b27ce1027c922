import {
  createShipToRequestBody,
  decideBody,
  requestListParams,
} from "../../../sites/validators"
import type { StoreRule } from "../rule"

export const shipToRequestRules: StoreRule[] = [
  {
    path: "/store/b2b/ship-to-requests",
    method: "GET",
    needs: "account",
    query: requestListParams,
  },
  {
    path: "/store/b2b/ship-to-requests",
    method: "POST",
    needs: "account",
    body: createShipToRequestBody,
  },
  {
    path: "/store/b2b/ship-to-requests/:id/approve",
    method: "POST",
    needs: "ship_to.manage",
    body: decideBody,
  },
  {
    path: "/store/b2b/ship-to-requests/:id/reject",
    method: "POST",
    needs: "ship_to.manage",
    body: decideBody,
  },
]
