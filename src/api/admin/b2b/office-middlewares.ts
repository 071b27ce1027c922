import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { validateBody } from "../../middlewares/validate-body"
import { validateQuery } from "../../middlewares/validate-query"
import * as audit from "./audit/validators"

type OfficeRule = {
  path: `/admin/b2b/${string}`
  method: "GET" | "POST"
  query?: z.ZodObject
  body?: z.ZodObject
}

/** What the sales office's own routes take: log, applications, settings, Today. */
const officeRules: OfficeRule[] = [
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
]

export const officeMiddlewares: MiddlewareRoute[] = officeRules.map(
  ({ path, method, query, body }) => ({
    matcher: path,
    methods: [method],
    middlewares: [validateQuery(query), ...(body ? [validateBody(body)] : [])],
  })
)
