import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Permission } from "../../../modules/company"
import { salesRepErrors } from "../../../modules/sales-rep"
import { toMedusaError } from "../../../utils/catalogue-error"
import { requireSalesRep } from "../../middlewares/acting/sales-rep"
import { requirePermission } from "../../middlewares/require-permission"
import { validateBody } from "../../middlewares/validate-body"
import { validateQuery } from "../../middlewares/validate-query"

/**
 * Who may call a route of ours: anyone, also without signing in (a path without
 * `:id` only); any signed-in customer; any active member with a
 * trade account; an active sales rep, signed in as himself; whoever registered to become
 * one; or those whose roles give them a permission. What an answer shows to whom beyond that is the route's own matter.
 */
export type Need =
  "anyone" | "customer" | "account" | "sales_rep" | "invited_rep" | Permission

/** One route under `/store/b2b`: the whole of its middleware, and of the matrix. */
export type StoreRule = {
  path: `/store/b2b/${string}`
  method: "GET" | "POST" | "DELETE"
  needs: Need
  /** Open to whoever acts in a customer's place. @default false */
  acting?: true
  body?: z.ZodObject
  /** The largest body, such as "1mb"; left out: Medusa's own, 100 kB. */
  body_size?: string
  /** Left out: the route takes nothing from the query. */
  query?: z.ZodObject
}

/** The middleware of these routes: permission first, then shape. */
export function middlewaresOf(rules: readonly StoreRule[]): MiddlewareRoute[] {
  return rules.map(
    ({ path, method, needs, acting, body, body_size, query }) => ({
      matcher: path,
      methods: [method],
      ...(body_size ? { bodyParser: { sizeLimit: body_size } } : {}),
      middlewares: [
        ...(acting ? [] : [refuseWhileActing]),
        ...gateOf(needs, acting),
        validateQuery(query),
        ...(body ? [validateBody(body)] : []),
      ],
    })
  )
}

function gateOf(needs: Need, acting: true | undefined) {
  switch (needs) {
    case "anyone":
    case "customer":
    // The route looks at the login itself, which is nobody's yet.
    case "invited_rep":
      return []
    case "sales_rep":
      return [acting ? unlessActing(requireSalesRep) : requireSalesRep]
    case "account":
      return [requirePermission(null)]
    default:
      return [requirePermission(needs)]
  }
}

/** A rep who comes with the token of the session itself is no rep as himself. */
function unlessActing(gate: typeof requireSalesRep) {
  return async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ): Promise<void> => {
    if (req.b2b?.acting) {
      next()
      return
    }
    await gate(req, res, next)
  }
}

/** @throws MedusaError `b2b.acting.not_allowed` */
function refuseWhileActing(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (req.b2b?.acting) {
    const [path = ""] = req.originalUrl.split("?", 1)
    throw toMedusaError(
      salesRepErrors.notWhileActing(`${req.method} ${path.slice(0, 120)}`)
    )
  }
  next()
}
