import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type ActingSessionRow,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"

export type SessionsToEnd = {
  /** One session of this id; else all that fit. */
  id?: string
  actor_id?: string
  company_id?: string
  by: NonNullable<ActingSessionRow["ended_by"]>
  actor: Actor
}

const endActingSessionsStepId = "b2b-end-acting-sessions-step"

/**
 * Ends acting sessions. There is no way back: whoever acted opens a new one, so a
 * failure after it leaves them ended, which is the safe side.
 */
export const endActingSessionsStep = createStep(
  endActingSessionsStepId,
  async ({ by, actor, ...which }: SessionsToEnd, { container }) => {
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    if (which.id !== undefined) {
      const [session] = await reps.listB2bActingSessions(
        { ...which, id: which.id },
        { take: 1 }
      )
      if (!session) {
        throw toMedusaError(salesRepErrors.sessionNotFound(which.id))
      }
    }
    const ended = await reps.endSessions(which, by, b2bOptions().now())
    return new StepResponse({
      ids: ended.map(({ id }) => id),
      audit: ended.map(({ id, company_id, account_id }) => ({
        company_id,
        actor,
        action: "acting_session.ended",
        subject: { type: "account", id: account_id },
        after: { acting_session_id: id, ended_by: by },
      })),
    })
  }
)
