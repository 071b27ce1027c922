import type { MiddlewareRoute } from "@medusajs/framework/http"
import { DecideApproval } from "../../store/b2b/approval-requests/validators"
import * as policies from "./approval-policies/validators"
import { AdminApprovalRequestParams } from "./approval-requests/validators"
import { adminMiddlewaresOf } from "./rule"

const policy = "/admin/b2b/approval-policies/:id"
const request = "/admin/b2b/approval-requests/:id"

/** What the clerk's routes about approvals take. */
export const approvalMiddlewares: MiddlewareRoute[] = adminMiddlewaresOf([
  {
    path: "/admin/b2b/approval-policies",
    method: "GET",
    query: policies.AdminApprovalPolicyParams,
  },
  {
    path: "/admin/b2b/approval-policies",
    method: "POST",
    body: policies.AdminCreateApprovalPolicy,
  },
  {
    path: "/admin/b2b/approval-policies/preview",
    method: "POST",
    body: policies.AdminPreviewApprovalPolicy,
  },
  { path: policy, method: "GET" },
  { path: policy, method: "POST", body: policies.AdminUpdateApprovalPolicy },
  { path: policy, method: "DELETE" },
  {
    path: "/admin/b2b/approval-requests",
    method: "GET",
    query: AdminApprovalRequestParams,
  },
  { path: request, method: "GET" },
  { path: `${request}/decisions`, method: "POST", body: DecideApproval },
])
