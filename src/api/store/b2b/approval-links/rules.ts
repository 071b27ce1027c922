import type { StoreRule } from "../rule"
import { StoreDecideApprovalLink, StoreOpenApprovalLink } from "./validators"

/** The token is the secret: it is one person's, for one basket and one answer. */
export const approvalLinkRules: StoreRule[] = [
  {
    path: "/store/b2b/approval-links",
    method: "POST",
    needs: "anyone",
    body: StoreOpenApprovalLink,
  },
  {
    path: "/store/b2b/approval-links/decide",
    method: "POST",
    needs: "anyone",
    body: StoreDecideApprovalLink,
  },
]
