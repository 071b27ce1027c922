import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type ActingSessionRow,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { actedMember } from "../acted-member"
import { actingToken } from "../acting-token"
import { refuseStanding } from "../load-acting-session"

export type NewActingSession = {
  actor: { type: "sales_rep" | "user"; id: string; name: string }
  account_id: string
  /** Null: for the account itself. */
  member_id: string | null
  channel: ActingSessionRow["channel"]
  reason: string | null
}

const MINUTE_MS = 60_000
const startActingSessionStepId = "b2b-start-acting-session-step"

/** Opens an acting session, and makes the token that works as long as it does. */
export const startActingSessionStep = createStep(
  startActingSessionStepId,
  async (input: NewActingSession, { container }) => {
    const { actor, account_id, member_id } = input
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    const now = b2bOptions().now()
    const [account] = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bAccounts({ id: account_id }, { relations: ["office"], take: 1 })
    if (!account) {
      throw toMedusaError(salesRepErrors.accountNotServed(account_id))
    }
    const { company_id } = account
    const office_id = account.office.id
    const repId = actor.type === "sales_rep" ? actor.id : null
    const standing = await reps.standing(
      repId,
      { account_id, company_id, office_id },
      now
    )
    const { policy } = standing
    const refusal =
      repId === null
        ? null
        : (refuseStanding(standing, account_id) ??
          (member_id === null && !policy.may_act_for_account
            ? salesRepErrors.notForAccount()
            : null))
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const member = await actedMember(container, account, member_id)
    const session = await reps.createB2bActingSessions({
      actor_type: actor.type,
      actor_id: actor.id,
      actor_name: actor.name,
      sales_rep_id: repId,
      account_id,
      company_id,
      office_id,
      acts_as: member_id === null ? "account" : "member",
      member_id: member.id,
      customer_id: member.customer_id,
      channel: input.channel,
      reason: input.reason,
      started_at: now,
      expires_at: new Date(now.getTime() + policy.session_minutes * MINUTE_MS),
    })
    const { id } = session
    return new StepResponse(
      {
        session,
        token: actingToken(container, session, policy.session_minutes),
        event: { id, account_id, company_id, actor_id: actor.id },
        audit: [
          {
            company_id,
            actor: { ...actor, on_behalf_of_id: member.id },
            action: "acting_session.started",
            subject: {
              type: "account",
              id: account_id,
              name: account.number,
            },
            after: {
              acting_session_id: id,
              acts_as: session.acts_as,
              channel: session.channel,
              reason: session.reason,
            },
          },
        ],
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .deleteB2bActingSessions(id)
    }
  }
)
