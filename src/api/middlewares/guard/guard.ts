import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { b2bOptions } from "../../../options"
import { tradeErrors, type OrderHeaderRow } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { refuseFrozen } from "../../../workflows/approval/refuse-frozen"
import {
  findGuarded,
  guardedNotFound,
  type GuardedKind,
  type GuardedResource,
} from "../../../workflows/trade/guarded-resource"
import { accessTo } from "../../../workflows/trade/refuse-access"
import { ACCOUNT_HEADER, actFor } from "../request-context"
import { isEntityId } from "./entity-id"
import { READING } from "./reading"

/** Completing again what is an order already answers with that order. */
const COMPLETION = /^\/complete\/?$/i

/**
 * Lets a request through to a cart, order or payment collection only where it is
 * nobody's account's, or where the request's customer may act for that account.
 * Foreign and missing ids get one and the same 404.
 * @throws MedusaError not_found, forbidden or invalid_data, with its code
 */
async function guardResource(
  req: MedusaRequest,
  res: MedusaResponse,
  kind: GuardedKind,
  id: string
): Promise<GuardedResource> {
  const resource = isEntityId(id)
    ? await findGuarded(req.scope, kind, id)
    : null
  if (!resource) {
    throw toMedusaError(guardedNotFound(kind, id))
  }
  req.b2b_guarded = resource
  if (!resource.header) {
    // The customer's own, and no business of whoever acts for an account.
    if (req.b2b_chosen?.acting) {
      throw toMedusaError(guardedNotFound(kind, id))
    }
    if (b2bOptions().b2b_only && resource.cart_id && !READING.has(req.method)) {
      throw toMedusaError(tradeErrors.cartWithoutAccount())
    }
    // The cart of a customer without an account: he acts for none in it.
    req.b2b = null
    if (req.b2b_store) {
      req.b2b_store.b2b = null
    }
    res.removeHeader(ACCOUNT_HEADER)
    return resource
  }
  const named = req.b2b_account_named ? (req.b2b?.account.id ?? null) : null
  const intent = READING.has(req.method) ? "read" : "write"
  const access = accessTo(resource.header, req.b2b_session, intent, named)
  if (access.refusal) {
    throw toMedusaError(
      access.refusal === "hidden" ? guardedNotFound(kind, id) : access.refusal
    )
  }
  if (
    resource.completed &&
    resource.cart_id !== null &&
    intent === "write" &&
    !COMPLETION.test(req.path)
  ) {
    throw toMedusaError(tradeErrors.cartCompleted(resource.cart_id))
  }
  actFor(req, res, access.context)
  return resource
}

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => Promise<void>

/** Guards a route whose id is in the path. */
export function guardPath(kind: GuardedKind, param: string): Middleware {
  return async (req, res, next) => {
    const id = req.params[param]
    if (id !== undefined) {
      const { header, cart_id } = await guardResource(req, res, kind, id)
      if (kind === "cart" && header && cart_id && mayChange(req)) {
        await refuseFrozen(req.scope, cart_id)
        rememberHeader(req, header)
      }
    }
    next()
  }
}

/** To ask for an approval changes no cart, and completing one explains itself. */
const CHANGES_NOTHING = /^\/(complete|approval-requests)\/?$/i

/** A change of lines leaves the header as it is, and prices them by it several times. */
function rememberHeader(
  { b2b_store, path }: MedusaRequest,
  header: OrderHeaderRow
): void {
  if (b2b_store && path.startsWith("/line-items")) {
    b2b_store.cart_header = header
  }
}

function mayChange({ method, path }: MedusaRequest): boolean {
  return !READING.has(method) && !CHANGES_NOTHING.test(path)
}

/**
 * Guards a route whose id is in the body or the query. A request without an id,
 * or with one that is no text, is left to core's own validation, which refuses it.
 */
export function guardField(
  kind: GuardedKind,
  place: "body" | "query",
  param: string
): Middleware {
  return async (req, res, next) => {
    const source: unknown = place === "body" ? req.body : req.query
    const id: unknown =
      source !== null && typeof source === "object"
        ? Reflect.get(source, param)
        : undefined
    if (typeof id === "string") {
      await guardResource(req, res, kind, id)
    }
    next()
  }
}
