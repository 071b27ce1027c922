import { NoBody } from "../../../people/validators"
import type { StoreRule } from "../rule"
import { StoreActingSessionParams, StoreStartActingSession } from "./validators"

export const actingSessionRules: StoreRule[] = [
  {
    path: "/store/b2b/acting-sessions",
    method: "GET",
    needs: "sales_rep",
    query: StoreActingSessionParams,
  },
  {
    path: "/store/b2b/acting-sessions",
    method: "POST",
    needs: "sales_rep",
    body: StoreStartActingSession,
  },
  {
    path: "/store/b2b/acting-sessions/:id",
    method: "DELETE",
    needs: "sales_rep",
    acting: true,
  },
  {
    path: "/store/b2b/acting-sessions/:id/renew",
    method: "POST",
    needs: "sales_rep",
    body: NoBody,
  },
]
