import type { MiddlewareRoute } from "@medusajs/framework/http"
import * as shapes from "../../sites/validators"
import { adminMiddlewaresOf, type AdminRule } from "./rule"

const company = "/admin/b2b/companies/:id"

type Shapes = Pick<AdminRule, "body" | "query">

/** The clerk's mirror of the company's own routes of sites, and what they take. */
const routes: [path: string, method: AdminRule["method"], Shapes][] = [
  ["ship-tos", "POST", { body: shapes.adminCreateShipToBody }],
  ["ship-tos/:row_id", "POST", { body: shapes.adminUpdateShipToBody }],
  ["projects", "POST", { body: shapes.createProjectBody }],
  ["projects/:row_id", "POST", { body: shapes.updateProjectBody }],
  ["ship-to-accesses", "POST", { body: shapes.createAccessBody }],
  ["ship-to-accesses/:row_id", "POST", { body: shapes.updateAccessBody }],
  ["ship-to-accesses/:row_id", "DELETE", {}],
  ["delegations", "GET", { query: shapes.delegationListParams }],
  ["delegations", "POST", { body: shapes.adminCreateDelegationBody }],
  ["delegations/:row_id", "DELETE", {}],
  ["ship-to-requests", "GET", { query: shapes.requestListParams }],
  ["ship-to-requests", "POST", { body: shapes.adminCreateShipToRequestBody }],
  [
    "ship-to-requests/:row_id/approve",
    "POST",
    { body: shapes.adminApproveBody },
  ],
  ["ship-to-requests/:row_id/reject", "POST", { body: shapes.decideBody }],
  ["access-matrix", "GET", { query: shapes.matrixParams }],
  ["members/:member_id/access", "GET", { query: shapes.adminAccessParams }],
]

export const adminSiteMiddlewares: MiddlewareRoute[] = adminMiddlewaresOf(
  routes.map(([path, method, taken]) => ({
    path: `${company}/${path}`,
    method,
    ...taken,
  }))
)
