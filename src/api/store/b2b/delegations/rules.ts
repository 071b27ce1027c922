import {
  createDelegationBody,
  delegationListParams,
} from "../../../sites/validators"
import type { StoreRule } from "../rule"

export const delegationRules: StoreRule[] = [
  {
    path: "/store/b2b/delegations",
    method: "GET",
    needs: "account",
    query: delegationListParams,
  },
  {
    path: "/store/b2b/delegations",
    method: "POST",
    needs: "account",
    body: createDelegationBody,
  },
  { path: "/store/b2b/delegations/:id", method: "DELETE", needs: "account" },
]
