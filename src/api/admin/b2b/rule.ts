import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { validateBody } from "../../middlewares/validate-body"
import { refuseMalformedBody } from "../../middlewares/well-formed"
import { validateQuery } from "../../middlewares/validate-query"

/** One route under `/admin/b2b` and what it takes. */
export type AdminRule = {
  path: `/admin/b2b/${string}`
  method: "GET" | "POST" | "PUT" | "DELETE"
  body?: z.ZodObject
  /** Left out: the route takes nothing from the query. */
  query?: z.ZodObject
}

export function adminMiddlewaresOf(
  rules: readonly AdminRule[]
): MiddlewareRoute[] {
  return rules.map(({ path, method, body, query }) => ({
    matcher: path,
    methods: [method],
    middlewares: [
      validateQuery(query),
      ...(body ? [refuseMalformedBody, validateBody(body)] : []),
    ],
  }))
}
