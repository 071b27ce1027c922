import type {
  AuthContext,
  MedusaRequest,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { salesRepErrors } from "../../../modules/sales-rep"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { ActingClaim } from "../../../workflows/sales-rep/load-acting-session"

/** Of RFC 8693: who acts, beside whom he acts for. */
const Act = z.object({ sub: z.string().min(1), session: z.string().min(1) })

const BEARER = /^bearer\s+[^.\s]+\.([^.\s]+)\.[^.\s]*$/i

/** What a bearer token claims in `act`, verified or not; null: it claims nothing. */
function claimedAct(req: MedusaRequest): unknown {
  const payload = BEARER.exec(req.headers.authorization?.trim() ?? "")?.[1]
  if (payload === undefined) {
    return null
  }
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(payload, "base64url").toString("utf8")
    )
    return claims !== null && typeof claims === "object"
      ? (Reflect.get(claims, "act") ?? null)
      : null
  } catch {
    return null
  }
}

/** Whether a request comes with an acting token, valid or not. */
export function hasActingToken(req: MedusaRequest): boolean {
  return claimedAct(req) !== null
}

/**
 * What the acting token of a request says; null: it comes with none.
 * @throws MedusaError `b2b.acting.*` where the token does not count by itself: beside a
 *   cookie, which Medusa would prefer, in a cookie, expired, or forged
 */
export function actingClaimOf(req: MedusaRequest): ActingClaim | null {
  const auth = (req as Partial<MedusaStoreRequest>).auth_context
  const verified = actOf(auth)
  const claimed = claimedAct(req)
  if (claimed === null) {
    if (verified !== null) {
      throw toMedusaError(salesRepErrors.sessionInvalid())
    }
    return null
  }
  if (!auth?.actor_id) {
    throw toMedusaError(salesRepErrors.sessionExpired())
  }
  const act = Act.safeParse(verified)
  const same = Act.safeParse(claimed)
  if (
    !act.success ||
    !same.success ||
    act.data.session !== same.data.session ||
    isSignedInByCookie(req)
  ) {
    throw toMedusaError(salesRepErrors.besideSession())
  }
  return {
    session_id: act.data.session,
    actor_id: act.data.sub,
    customer_id: auth.actor_id,
  }
}

/** Its type says nothing of what core keeps in it. */
function isSignedInByCookie(req: MedusaRequest): boolean {
  const session: unknown = req.session
  return (
    session !== null &&
    typeof session === "object" &&
    Reflect.get(session, "auth_context") !== undefined
  )
}

function actOf(auth: AuthContext | undefined): unknown {
  return auth ? (Reflect.get(auth, "act") ?? null) : null
}
