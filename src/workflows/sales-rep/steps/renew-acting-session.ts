import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  refuseSession,
  SALES_REP_MODULE,
  salesRepErrors,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { actingToken } from "../acting-token"
import { refuseStanding } from "../load-acting-session"

export type SessionToRenew = { id: string; actor_id: string }

const MINUTE_MS = 60_000
const renewActingSessionStepId = "b2b-renew-acting-session-step"

/** Prolongs an acting session for the same account and member, if it may still be. */
export const renewActingSessionStep = createStep(
  renewActingSessionStepId,
  async ({ id, actor_id }: SessionToRenew, { container }) => {
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    const now = b2bOptions().now()
    const found = await reps.session(id, now)
    if (found?.session.actor_id !== actor_id) {
      throw toMedusaError(salesRepErrors.sessionNotFound(id))
    }
    const { session, standing } = found
    const { account_id, company_id, expires_at } = session
    // One whose time is over may go on; one that somebody ended may not.
    const refusal =
      refuseSession({ ...session, expires_at: new Date(8.64e15) }, now) ??
      (session.actor_type === "sales_rep"
        ? refuseStanding(standing, account_id)
        : null)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const { session_minutes } = standing.policy
    const renewed = await reps.updateB2bActingSessions({
      id,
      expires_at: new Date(now.getTime() + session_minutes * MINUTE_MS),
    })
    return new StepResponse(
      {
        session: renewed,
        token: actingToken(container, session, session_minutes),
        event: { id, account_id, company_id, actor_id },
      },
      { id, expires_at }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .updateB2bActingSessions(before)
    }
  }
)
