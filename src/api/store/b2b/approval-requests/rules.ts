import { NoBody } from "../../../people/validators"
import type { StoreRule } from "../rule"
import { DecideApproval, StoreApprovalRequestParams } from "./validators"

/** Who sees and decides a request is the request's own matter. A rep decides as himself. */
export const approvalRequestRules: StoreRule[] = [
  {
    path: "/store/b2b/approval-requests",
    method: "GET",
    needs: "account",
    acting: true,
    query: StoreApprovalRequestParams,
  },
  {
    path: "/store/b2b/approval-requests/:id",
    method: "GET",
    needs: "account",
    acting: true,
  },
  {
    path: "/store/b2b/approval-requests/:id/withdraw",
    method: "POST",
    needs: "account",
    acting: true,
    body: NoBody,
  },
  {
    path: "/store/b2b/approval-requests/:id/decisions",
    method: "POST",
    needs: "account",
    body: DecideApproval,
  },
]
