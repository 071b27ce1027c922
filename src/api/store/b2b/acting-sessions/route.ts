import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../../modules/sales-rep"
import { b2bOptions } from "../../../../options"
import { startActingSessionWorkflow } from "../../../../workflows/sales-rep"
import { repActor, salesRepOf } from "../../../middlewares/acting/sales-rep"
import { presentActingSession } from "./present"
import type {
  StoreActingSessionAnswer,
  StoreActingSessionListAnswer,
} from "./types"
import type {
  StoreActingSessionParams,
  StoreStartActingSession,
} from "./validators"

/** The rep's own acting sessions, the latest first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreActingSessionListAnswer>
): Promise<void> {
  const { open, limit, offset } = req.validatedQuery as StoreActingSessionParams
  const [rows, count] = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listAndCountB2bActingSessions(
      {
        actor_id: salesRepOf(req).id,
        ...(open === "true"
          ? { ended_at: null, expires_at: { $gt: b2bOptions().now() } }
          : {}),
      },
      { take: limit, skip: offset, order: { started_at: "DESC", id: "DESC" } }
    )
  res.json({
    acting_sessions: rows.map(presentActingSession),
    count,
    offset,
    limit,
  })
}

/** Begins to act for an account. The answer's token works on every store route. */
export async function POST(
  req: MedusaRequest<StoreStartActingSession>,
  res: MedusaResponse<StoreActingSessionAnswer>
): Promise<void> {
  const { account_id, member_id, channel, reason } = req.validatedBody
  const { result } = await startActingSessionWorkflow(req.scope).run({
    input: {
      actor: repActor(req),
      account_id,
      member_id: member_id ?? null,
      channel,
      reason: reason ?? null,
    },
  })
  res.status(201).json({
    acting_session: presentActingSession(result.session),
    token: result.token,
  })
}
