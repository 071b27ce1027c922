import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { tradeErrors } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"
import {
  accountByDefault,
  accountNamed,
  type Choice,
} from "../../workflows/trade/choose-account"
import { loadB2bSession } from "../../workflows/trade/load-b2b-session"
import { rememberAccount } from "../../workflows/trade/remember-account"
import {
  runWithRequestStore,
  type B2bContext,
  type B2bSession,
  type RequestStore,
} from "../../workflows/trade/request-context"
import type { GuardedResource } from "../../workflows/trade/guarded-resource"

declare global {
  // The only way to add to Express's request.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Express {
    interface Request {
      /** Set by the request-context middleware; nothing else decides who acts. */
      b2b?: B2bContext | null
      b2b_session?: B2bSession
      /** As the request context chose, before the guard looked at a cart. */
      b2b_chosen?: B2bContext
      /** True where the client named the account itself. */
      b2b_account_named?: boolean
      b2b_store?: RequestStore
      /** Set by the guard: what stands behind the id in the request. */
      b2b_guarded?: GuardedResource
    }
  }
}

export const ACCOUNT_HEADER = "x-b2b-account"

/** The signed-in customer's id, or null for a stranger. */
export function customerIdOf(req: MedusaRequest): string | null {
  const auth = (req as MedusaStoreRequest).auth_context
  return auth?.actor_type === "customer" && auth.actor_id ? auth.actor_id : null
}

/** Makes this account the one that the request acts for, and says so in the answer. */
export function actFor(
  req: MedusaRequest,
  res: MedusaResponse,
  context: B2bContext
): void {
  req.b2b = context
  if (req.b2b_store) {
    req.b2b_store.b2b = context
  }
  res.setHeader(ACCOUNT_HEADER, context.account.id)
}

/**
 * Resolves, once, for whom a store request acts: from the verified token, the
 * header x-b2b-account and the database, and from nothing else.
 */
export async function requestContext(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const store: RequestStore = {
    b2b: null,
    answered: new Promise((resolve) => res.once("close", resolve)),
  }
  req.b2b_store = store
  const named = req.get(ACCOUNT_HEADER)
  req.b2b_account_named = named !== undefined
  const customerId = customerIdOf(req)
  if (customerId) {
    const session = await loadB2bSession(req.scope, customerId)
    req.b2b_session = session
    const choice: Choice =
      named === undefined
        ? { context: accountByDefault(session) }
        : accountNamed(session, named)
    if (choice.refusal) {
      throw toMedusaError(choice.refusal)
    }
    if (choice.context) {
      neverShare(res)
      actFor(req, res, choice.context)
      req.b2b_chosen = choice.context
      if (choice.context !== accountByDefault(session)) {
        await rememberAccount(req.scope, choice.context)
      }
    }
  } else if (named !== undefined) {
    throw toMedusaError(tradeErrors.signInFirst())
  }
  runWithRequestStore(store, () => {
    next()
  })
}

/** Prices and lists depend on the account: no cache may serve them to another. */
function neverShare(res: MedusaResponse): void {
  res.setHeader("Cache-Control", "private, no-store")
  res.vary("authorization")
  res.vary(ACCOUNT_HEADER)
  res.append("Access-Control-Expose-Headers", ACCOUNT_HEADER)
}
