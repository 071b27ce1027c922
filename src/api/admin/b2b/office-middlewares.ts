import type { MiddlewareRoute } from "@medusajs/framework/http"
import * as applications from "./applications/validators"
import * as audit from "./audit/validators"
import * as offices from "./offices/validators"
import * as transmissions from "./transmissions/validators"
import { adminMiddlewaresOf, type AdminRule } from "./rule"

/** What the sales office's own routes take: log, applications, settings, Today. */
const officeRules: AdminRule[] = [
  { path: "/admin/b2b/audit", method: "GET", query: audit.AdminAuditParams },
  {
    path: "/admin/b2b/audit/export",
    method: "GET",
    query: audit.AdminAuditExportParams,
  },
  {
    path: "/admin/b2b/audit/verify",
    method: "GET",
    query: audit.AdminAuditVerifyParams,
  },
  {
    path: "/admin/b2b/applications",
    method: "GET",
    query: applications.AdminApplicationListParams,
  },
  { path: "/admin/b2b/applications/:id", method: "GET" },
  {
    path: "/admin/b2b/applications/:id/approve",
    method: "POST",
    body: applications.AdminApproveApplication,
  },
  {
    path: "/admin/b2b/applications/:id/reject",
    method: "POST",
    body: applications.AdminRejectApplication,
  },
  {
    path: "/admin/b2b/offices",
    method: "GET",
    query: offices.AdminOfficeListParams,
  },
  {
    path: "/admin/b2b/offices/:id",
    method: "POST",
    body: offices.AdminUpdateOffice,
  },
  {
    path: "/admin/b2b/offices/:id/collection-points",
    method: "GET",
    query: offices.AdminCollectionPointListParams,
  },
  {
    path: "/admin/b2b/offices/:id/collection-points",
    method: "POST",
    body: offices.AdminCreateCollectionPoint,
  },
  {
    path: "/admin/b2b/offices/:id/collection-points/:point_id",
    method: "POST",
    body: offices.AdminUpdateCollectionPoint,
  },
  {
    path: "/admin/b2b/offices/:id/payment-terms",
    method: "GET",
    query: offices.AdminOfficeListParams,
  },
  {
    path: "/admin/b2b/offices/:id/payment-terms",
    method: "POST",
    body: offices.AdminCreatePaymentTerm,
  },
  {
    path: "/admin/b2b/offices/:id/payment-terms/:term_id",
    method: "POST",
    body: offices.AdminUpdatePaymentTerm,
  },
  {
    path: "/admin/b2b/offices/:id/payment-terms/:term_id",
    method: "DELETE",
  },
  { path: "/admin/b2b/today", method: "GET" },
  {
    path: "/admin/b2b/transmissions",
    method: "GET",
    query: transmissions.AdminTransmissionListParams,
  },
]

export const officeMiddlewares: MiddlewareRoute[] =
  adminMiddlewaresOf(officeRules)
