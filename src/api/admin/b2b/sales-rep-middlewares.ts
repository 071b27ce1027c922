import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NoBody } from "../../people/validators"
import { BackTestParams } from "../../store/b2b/rep/price-proposals/validators"
import { adminMiddlewaresOf, type AdminRule } from "./rule"
import { AdminGivenAwayParams } from "./price-overrides/validators"
import {
  AdminDecideProposal,
  AdminPriceProposalParams,
} from "./price-proposals/validators"
import * as rules from "./rep-rules/validators"
import * as shapes from "./sales-reps/validators"

const rep = "/admin/b2b/sales-reps/:id"
const ruleList = "/admin/b2b/rep-rules"
const rule = "/admin/b2b/rep-rules/:id"

/** What the office's routes about its sales reps take. */
const salesRepRules: readonly AdminRule[] = [
  {
    path: "/admin/b2b/sales-reps",
    method: "GET",
    query: shapes.AdminSalesRepListParams,
  },
  {
    path: "/admin/b2b/sales-reps",
    method: "POST",
    body: shapes.AdminCreateSalesRep,
  },
  { path: rep, method: "GET" },
  { path: rep, method: "POST", body: shapes.AdminUpdateSalesRep },
  { path: `${rep}/reassign`, method: "POST", body: shapes.AdminReassign },
  { path: `${rep}/invite`, method: "POST", body: NoBody },
  {
    path: `${rep}/price-overrides`,
    method: "GET",
    query: AdminGivenAwayParams,
  },
  {
    path: "/admin/b2b/price-overrides/totals",
    method: "GET",
    query: AdminGivenAwayParams,
  },
  {
    path: "/admin/b2b/price-proposals",
    method: "GET",
    query: AdminPriceProposalParams,
  },
  { path: "/admin/b2b/price-proposals/:id", method: "GET" },
  {
    path: "/admin/b2b/price-proposals/:id/back-test",
    method: "GET",
    query: BackTestParams,
  },
  {
    path: "/admin/b2b/price-proposals/:id/approve",
    method: "POST",
    body: AdminDecideProposal,
  },
  {
    path: "/admin/b2b/price-proposals/:id/reject",
    method: "POST",
    body: AdminDecideProposal,
  },
  {
    path: "/admin/b2b/rep-assignments",
    method: "GET",
    query: shapes.AdminRepAssignmentParams,
  },
  {
    path: "/admin/b2b/rep-assignments",
    method: "POST",
    body: shapes.AdminChangeRepAssignments,
  },
  {
    path: "/admin/b2b/rep-assignments/export",
    method: "GET",
    query: shapes.AdminRepAssignmentExportParams,
  },
  { path: ruleList, method: "GET", query: rules.AdminRepRuleListParams },
  { path: ruleList, method: "POST", body: rules.AdminCreateRepRule },
  {
    path: `${ruleList}/preview`,
    method: "POST",
    body: rules.AdminPreviewRepRules,
  },
  { path: `${ruleList}/apply`, method: "POST", body: rules.AdminApplyRepRules },
  { path: rule, method: "GET" },
  { path: rule, method: "POST", body: rules.AdminUpdateRepRule },
  { path: rule, method: "DELETE" },
  {
    path: "/admin/b2b/acting-sessions",
    method: "GET",
    query: shapes.AdminActingSessionParams,
  },
  { path: "/admin/b2b/acting-sessions/:id", method: "DELETE" },
  {
    path: "/admin/b2b/accounts/:id/acting-sessions",
    method: "POST",
    body: shapes.AdminStartActingSession,
  },
  { path: "/admin/b2b/offices/:id/rep-policy", method: "GET" },
  {
    path: "/admin/b2b/offices/:id/rep-policy",
    method: "POST",
    body: shapes.AdminRepPolicy,
  },
]

export const salesRepMiddlewares: MiddlewareRoute[] =
  adminMiddlewaresOf(salesRepRules)
