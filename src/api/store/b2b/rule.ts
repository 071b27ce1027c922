import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Permission } from "../../../modules/company"
import { requirePermission } from "../../middlewares/require-permission"
import { validateBody } from "../../middlewares/validate-body"
import { validateQuery } from "../../middlewares/validate-query"

/**
 * Who may call a route of ours: anyone, also without signing in (a path without
 * `:id` only); any signed-in customer; any active member with a
 * trade account; or those whose roles give them a permission. What an answer shows
 * to whom beyond that is the route's own matter.
 */
export type Need = "anyone" | "customer" | "account" | Permission

/** One route under `/store/b2b`: the whole of its middleware, and of the matrix. */
export type StoreRule = {
  path: `/store/b2b/${string}`
  method: "GET" | "POST" | "DELETE"
  needs: Need
  body?: z.ZodObject
  /** Left out: the route takes nothing from the query. */
  query?: z.ZodObject
}

/** The middleware of these routes: permission first, then shape. */
export function middlewaresOf(rules: readonly StoreRule[]): MiddlewareRoute[] {
  return rules.map(({ path, method, needs, body, query }) => ({
    matcher: path,
    methods: [method],
    middlewares: [
      ...(needs === "anyone" || needs === "customer"
        ? []
        : [requirePermission(needs === "account" ? null : needs)]),
      validateQuery(query),
      ...(body ? [validateBody(body)] : []),
    ],
  }))
}
