import {
  accessListParams,
  createAccessBody,
  updateAccessBody,
} from "../../../sites/validators"
import type { StoreRule } from "../rule"

export const shipToAccessRules: StoreRule[] = [
  {
    path: "/store/b2b/ship-to-accesses",
    method: "GET",
    needs: "ship_to.manage",
    query: accessListParams,
  },
  {
    path: "/store/b2b/ship-to-accesses",
    method: "POST",
    needs: "ship_to.manage",
    body: createAccessBody,
  },
  {
    path: "/store/b2b/ship-to-accesses/:id",
    method: "POST",
    needs: "ship_to.manage",
    body: updateAccessBody,
  },
  {
    path: "/store/b2b/ship-to-accesses/:id",
    method: "DELETE",
    needs: "ship_to.manage",
  },
]
