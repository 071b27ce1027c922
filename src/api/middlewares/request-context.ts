import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import type { SalesRepRow } from "../../modules/sales-rep"
import {
  tradeErrors,
  type GuestCatalog,
  type SalesOfficeRow,
} from "../../modules/trade"
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
import {
  loadActingSession,
  type ActingClaim,
} from "../../workflows/sales-rep/load-acting-session"
import { refuseWhatIsPrivate } from "./acting/allowed-routes"
import { actingClaimOf } from "./acting/claim"
import { officeOfRep } from "./acting/sales-rep"
import { guestCatalogOf } from "./catalog/viewer"
import type { GuardedResource } from "../../workflows/trade/guarded-resource"

declare global {
  // The only way to add to Express's request.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Express {
    interface Request {
      /** Set by the request-context middleware; nothing else decides who acts. */
      b2b?: B2bContext | null
      b2b_session?: B2bSession
      /** The sales rep who is signed in himself, not his customer's place. */
      b2b_rep?: SalesRepRow
      /** In whose office's shop he looks round, before he has chosen an account. */
      b2b_rep_office?: SalesOfficeRow
      /** As the request context chose, before the guard looked at a cart. */
      b2b_chosen?: B2bContext
      /** True where the client named the account itself. */
      b2b_account_named?: boolean
      b2b_store?: RequestStore
      /** What the shop shows to who acts for no account; null: all of it. */
      b2b_guest?: GuestCatalog | null
      /** What a signed link's owner may see, whoever sends it. */
      b2b_amounts?: boolean
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
    pricing: new Map(),
    answered: new Promise((resolve) => res.once("close", resolve)),
  }
  req.b2b_store = store
  const named = req.get(ACCOUNT_HEADER)
  req.b2b_account_named = named !== undefined
  const customerId = customerIdOf(req)
  const claim = actingClaimOf(req)
  if (claim) {
    await actInAnothersPlace(req, res, claim, named)
  } else if (customerId) {
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
  if (!req.b2b && !(customerId === null && (await lookRound(req, res)))) {
    await actAsGuest(req, res)
  }
  runWithRequestStore(store, () => {
    next()
  })
}

/** For a sales rep or a clerk nothing counts but the account of his acting session. */
async function actInAnothersPlace(
  req: MedusaRequest,
  res: MedusaResponse,
  claim: ActingClaim,
  named: string | undefined
): Promise<void> {
  refuseWhatIsPrivate(req)
  const context = await loadActingSession(req.scope, claim)
  req.b2b_session = {
    customer_id: claim.customer_id,
    contexts: [context],
    inactive: [],
    applicant_access: null,
  }
  const refusal =
    named === undefined ? null : accountNamed(req.b2b_session, named).refusal
  if (refusal) {
    throw toMedusaError(refusal)
  }
  neverShare(res)
  actFor(req, res, context)
  req.b2b_chosen = context
}

/** @returns whether it is a sales rep who has chosen no account yet */
async function lookRound(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<boolean> {
  const found = await officeOfRep(req, res)
  if (found) {
    neverShare(res)
    req.b2b_rep = found.rep
    req.b2b_rep_office = found.office
  }
  return found !== null
}

/** Who acts for no account sees what the channel's offices show to guests. */
async function actAsGuest(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const applicant = req.b2b_session?.applicant_access ?? null
  if (applicant !== null) {
    neverShare(res)
  }
  req.b2b_guest = await guestCatalogOf(req, applicant)
}

/** Prices and lists depend on the account: no cache may serve them to another. */
function neverShare(res: MedusaResponse): void {
  res.setHeader("Cache-Control", "private, no-store")
  res.vary("authorization")
  res.vary(ACCOUNT_HEADER)
  res.append("Access-Control-Expose-Headers", ACCOUNT_HEADER)
}
