import type { MiddlewareRoute } from "@medusajs/framework/http"
import { priceImportMiddlewares } from "./price-imports/rules"
import * as prices from "./prices/validators"
import * as schedules from "./pricing-schedules/validators"
import { adminMiddlewaresOf, type AdminRule } from "./rule"
import { AdminReplaceVariantCosts } from "./variants/validators"

const path = "/admin/b2b/pricing-schedules"

/** What the routes of contract prices take. */
const pricingRules: AdminRule[] = [
  { path, method: "GET", query: schedules.AdminScheduleListParams },
  { path, method: "POST", body: schedules.AdminCreateSchedule },
  { path: `${path}/:id`, method: "GET" },
  { path: `${path}/:id`, method: "POST", body: schedules.AdminUpdateSchedule },
  { path: `${path}/:id`, method: "DELETE" },
  {
    path: `${path}/:id/lines`,
    method: "GET",
    query: schedules.AdminLineListParams,
  },
  {
    path: `${path}/:id/lines`,
    method: "POST",
    body: schedules.AdminChangeLines,
  },
  {
    path: `${path}/:id/assignments`,
    method: "GET",
    query: schedules.AdminAssignmentListParams,
  },
  {
    path: `${path}/:id/assignments`,
    method: "POST",
    body: schedules.AdminAssign,
  },
  {
    path: `${path}/:id/assignments/:assignment_id`,
    method: "POST",
    body: schedules.AdminUpdateAssignment,
  },
  { path: `${path}/:id/assignments/:assignment_id`, method: "DELETE" },
  { path: `${path}/:id/skus`, method: "POST", body: schedules.AdminFindSkus },
  {
    path: "/admin/b2b/accounts/:id/pricing-schedules",
    method: "GET",
    query: schedules.AdminAccountPriceListParams,
  },
  {
    path: "/admin/b2b/accounts/:id/price-conflicts",
    method: "GET",
    query: schedules.AdminAccountPriceListParams,
  },
  { path: "/admin/b2b/variants/:id/costs", method: "GET" },
  {
    path: "/admin/b2b/variants/:id/costs",
    method: "PUT",
    body: AdminReplaceVariantCosts,
  },
  { path: "/admin/b2b/exports/:kind", method: "GET" },
  { path: `${path}/export`, method: "GET" },
  { path: `${path}/:id/export`, method: "GET" },
  { path: "/admin/b2b/prices/trace", method: "POST", body: prices.AdminTrace },
]

export const pricingMiddlewares: MiddlewareRoute[] = [
  ...adminMiddlewaresOf(pricingRules),
  ...priceImportMiddlewares,
]
