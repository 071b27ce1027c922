import type { StoreRule } from "../rule"
import { NoBody } from "../../../people/validators"
import { StorePriceProposalParams } from "../rep/price-proposals/validators"
import { StoreDeclineProposal } from "./validators"

/** Closed to whoever acts: a rep does not accept for the account what he proposed. */
export const priceProposalRules: StoreRule[] = [
  {
    path: "/store/b2b/price-proposals",
    method: "GET",
    needs: "price.view",
    query: StorePriceProposalParams,
  },
  {
    path: "/store/b2b/price-proposals/:id",
    method: "GET",
    needs: "price.view",
  },
  {
    path: "/store/b2b/price-proposals/:id/accept",
    method: "POST",
    needs: "price.view",
    body: NoBody,
  },
  {
    path: "/store/b2b/price-proposals/:id/decline",
    method: "POST",
    needs: "price.view",
    body: StoreDeclineProposal,
  },
]
