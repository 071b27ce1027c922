import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { validateBody } from "../../middlewares/validate-body"
import { validateQuery } from "../../middlewares/validate-query"
import * as shapes from "../../sites/validators"

const company = "/admin/b2b/companies/:id"

type Shapes = { body?: z.ZodObject; query?: z.ZodObject }

/** The clerk's mirror of the company's own routes of sites, and what they take. */
const routes: [path: string, method: "GET" | "POST" | "DELETE", Shapes][] = [
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

export const adminSiteMiddlewares: MiddlewareRoute[] = routes.map(
  ([path, method, { body, query }]) => ({
    matcher: `${company}/${path}`,
    methods: [method],
    middlewares: [validateQuery(query), ...(body ? [validateBody(body)] : [])],
  })
)
