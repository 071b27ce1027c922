import {
  authenticate,
  type AuthContext,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MedusaStoreRequest,
} from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type SalesRepModuleService,
  type SalesRepRow,
} from "../../../modules/sales-rep"
import {
  TRADE_MODULE,
  type SalesOfficeRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../../workflows/audit/actor"
import { hasActingToken } from "./claim"

/**
 * Who is signed in as the actor `sales_rep`, by Medusa's own rules. Core's `/store`
 * knows customers only, and must not take a rep's id for a customer's: what it reads
 * stays as it is.
 */
export async function repAuthOf(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<AuthContext | null> {
  const probe = Object.create(req, {
    auth_context: { value: undefined, writable: true },
  }) as MedusaStoreRequest
  const read = authenticate("sales_rep", ["session", "bearer"], {
    allowUnauthenticated: true,
    allowUnregistered: true,
  })
  await new Promise<unknown>((resolve) => {
    read(probe, res, resolve)
  })
  const auth = (probe as Partial<MedusaStoreRequest>).auth_context ?? null
  // Medusa asks for it only where nobody comes in without signing in.
  const halfWay = auth?.mfa_enabled && !auth.mfa_challenge_completed_at
  return halfWay ? null : auth
}

/** The signed-in rep, with his offices; null: none is signed in. */
async function findSalesRep(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<SalesRepRow | null> {
  const auth = hasActingToken(req) ? null : await repAuthOf(req, res)
  if (!auth?.actor_id) {
    return null
  }
  const [rep] = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bSalesReps(
      { id: auth.actor_id },
      { relations: ["offices"], take: 1 }
    )
  return rep ?? null
}

/**
 * The active rep of a store request, and the one of his offices whose shop it is: the
 * publishable key's, or his first. Null: no rep.
 */
export async function officeOfRep(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<{ rep: SalesRepRow; office: SalesOfficeRow } | null> {
  // A guest has neither, and waits for nothing.
  if (!req.headers.authorization && !req.headers.cookie) {
    return null
  }
  const rep = await findSalesRep(req, res)
  if (rep?.status !== "active") {
    return null
  }
  const offices = await req.scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices(
      { id: rep.offices.map(({ office_id }) => office_id), status: "active" },
      { order: { code: "ASC" }, take: null }
    )
  const channels =
    (req as Partial<MedusaStoreRequest>).publishable_key_context
      ?.sales_channel_ids ?? []
  const office =
    offices.find(({ sales_channel_id }) =>
      channels.includes(sales_channel_id)
    ) ?? offices[0]
  return office ? { rep, office } : null
}

/** @throws MedusaError `b2b.sales_rep.sign_in`, `.inactive` */
export async function requireSalesRep(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const rep = await findSalesRep(req, res)
  if (!rep) {
    throw toMedusaError(salesRepErrors.signInAsRep())
  }
  if (rep.status !== "active") {
    throw toMedusaError(salesRepErrors.repInactive(rep.name))
  }
  req.b2b_rep = rep
  next()
}

/** The rep who sends a request that only reps may send. */
export function salesRepOf(req: MedusaRequest): SalesRepRow {
  if (!req.b2b_rep) {
    throw toMedusaError(salesRepErrors.signInAsRep())
  }
  return req.b2b_rep
}

/** The same for the log and for acting sessions. */
export function repActor(req: MedusaRequest): Actor & { type: "sales_rep" } {
  const { id, name } = salesRepOf(req)
  return { type: "sales_rep", id, name }
}
