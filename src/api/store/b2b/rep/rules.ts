import {
  DecideApproval,
  RepApprovalRequestParams,
} from "../approval-requests/validators"
import type { StoreRule } from "../rule"
import { StoreSellingUnitParams } from "../selling-units/validators"
import { NoBody } from "../../../people/validators"
import {
  BackTestParams,
  StoreDraftPriceProposal,
  StorePriceProposalParams,
} from "./price-proposals/validators"
import {
  StoreAcceptRepInvitation,
  StoreOpenCartParams,
  StoreRepAccountParams,
} from "./validators"

export const repRules: StoreRule[] = [
  { path: "/store/b2b/rep", method: "GET", needs: "sales_rep" },
  {
    path: "/store/b2b/rep/accept",
    method: "POST",
    needs: "invited_rep",
    body: StoreAcceptRepInvitation,
  },
  {
    path: "/store/b2b/rep/accounts",
    method: "GET",
    needs: "sales_rep",
    query: StoreRepAccountParams,
  },
  { path: "/store/b2b/rep/accounts/:id", method: "GET", needs: "sales_rep" },
  {
    path: "/store/b2b/rep/carts",
    method: "GET",
    needs: "sales_rep",
    query: StoreOpenCartParams,
  },
  {
    path: "/store/b2b/rep/approval-requests",
    method: "GET",
    needs: "sales_rep",
    query: RepApprovalRequestParams,
  },
  {
    path: "/store/b2b/rep/approval-requests/:id",
    method: "GET",
    needs: "sales_rep",
  },
  {
    path: "/store/b2b/rep/approval-requests/:id/decisions",
    method: "POST",
    needs: "sales_rep",
    body: DecideApproval,
  },
  {
    path: "/store/b2b/rep/price-proposals",
    method: "GET",
    needs: "sales_rep",
    query: StorePriceProposalParams,
  },
  {
    path: "/store/b2b/rep/price-proposals",
    method: "POST",
    needs: "sales_rep",
    body: StoreDraftPriceProposal,
  },
  {
    path: "/store/b2b/rep/price-proposals/:id",
    method: "GET",
    needs: "sales_rep",
  },
  {
    path: "/store/b2b/rep/price-proposals/:id",
    method: "POST",
    needs: "sales_rep",
    body: StoreDraftPriceProposal,
  },
  {
    path: "/store/b2b/rep/price-proposals/:id/back-test",
    method: "GET",
    needs: "sales_rep",
    query: BackTestParams,
  },
  {
    path: "/store/b2b/rep/selling-units",
    method: "GET",
    needs: "sales_rep",
    query: StoreSellingUnitParams,
  },
  ...(["submit", "withdraw", "accept"] as const).map((verb): StoreRule => ({
    path: `/store/b2b/rep/price-proposals/:id/${verb}`,
    method: "POST",
    needs: "sales_rep",
    body: NoBody,
  })),
  {
    path: "/store/b2b/prepared-carts",
    method: "GET",
    needs: "order.place",
    query: StoreOpenCartParams,
  },
]
