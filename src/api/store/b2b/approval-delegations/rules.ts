import type { StoreRule } from "../rule"
import {
  StoreApprovalDelegationParams,
  StoreCreateApprovalDelegation,
} from "./validators"

export const approvalDelegationRules: StoreRule[] = [
  {
    path: "/store/b2b/approval-delegations",
    method: "GET",
    needs: "account",
    query: StoreApprovalDelegationParams,
  },
  {
    path: "/store/b2b/approval-delegations",
    method: "POST",
    needs: "order.approve",
    body: StoreCreateApprovalDelegation,
  },
  {
    path: "/store/b2b/approval-delegations/:id",
    method: "DELETE",
    needs: "account",
  },
]
