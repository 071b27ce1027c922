import {
  createShipToBody,
  shipToListParams,
  updateShipToBody,
} from "../../../sites/validators"
import type { StoreRule } from "../rule"

export const shipToRules: StoreRule[] = [
  {
    path: "/store/b2b/ship-tos",
    method: "GET",
    needs: "account",
    acting: true,
    query: shipToListParams,
  },
  {
    path: "/store/b2b/ship-tos",
    method: "POST",
    needs: "ship_to.manage",
    body: createShipToBody,
  },
  {
    path: "/store/b2b/ship-tos/:id",
    method: "POST",
    needs: "ship_to.manage",
    body: updateShipToBody,
  },
]
