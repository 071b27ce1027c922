import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
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
  return rules.map(({ path, method, needs, body, query }) => {
    const others = wordsInPlaceOfId(path, method, rules)
    return {
      matcher: path,
      methods: [method],
      middlewares: [
        ...(needs === "anyone" || needs === "customer"
          ? []
          : [requirePermission(needs === "account" ? null : needs)]),
        validateQuery(query),
        ...(body ? [validateBody(body)] : []),
      ].map((middleware) => unlessWord(others, middleware)),
    }
  })
}

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => void

/** The last words of routes that stand where this one has its id: `totals`. */
function wordsInPlaceOfId(
  path: string,
  method: string,
  rules: readonly StoreRule[]
): Set<string> {
  const stem = path.endsWith("/:id") ? path.slice(0, -"/:id".length) : null
  return new Set(
    rules.flatMap((rule) => {
      const slash = rule.path.lastIndexOf("/")
      const word = rule.path.slice(slash + 1)
      return rule.method === method &&
        rule.path.slice(0, slash) === stem &&
        word !== ":id"
        ? [word]
        : []
    })
  )
}

/**
 * Express runs the middleware of `/orders/:id` for `/orders/totals` too, which has
 * its own. Compared is what Express compares: the address as it was sent, in any
 * case; `%74otals` is an id.
 */
function unlessWord(words: Set<string>, middleware: Middleware): Middleware {
  return (req, res, next) => {
    const sent = /([^/]*)\/?$/.exec(req.path)?.[1] ?? ""
    if (words.has(sent.toLowerCase())) {
      next()
    } else {
      middleware(req, res, next)
    }
  }
}
