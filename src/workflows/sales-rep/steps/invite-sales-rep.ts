import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { hashOfToken, newInvitationToken } from "../../company/invitation-token"
import { sendRepInvitation } from "../send-rep-invitation"

const DAY_MS = 86_400_000
const inviteSalesRepStepId = "b2b-invite-sales-rep-step"

/**
 * Gives a rep a new link, by which he gets his login; the old one is dead. It is mailed
 * and cannot be taken back, so it comes last in its workflow.
 */
export const inviteSalesRepStep = createStep(
  inviteSalesRepStepId,
  async ({ id }: { id: string }, { container }) => {
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    const [rep] = await reps.listB2bSalesReps({ id }, { take: 1 })
    if (!rep) {
      throw toMedusaError(salesRepErrors.repNotFound(id))
    }
    const { now, invitations } = b2bOptions()
    const token = newInvitationToken()
    const expiresAt = new Date(now().getTime() + invitations.days * DAY_MS)
    await reps.updateB2bSalesReps({
      id,
      invitation_hash: hashOfToken(token),
      invitation_expires_at: expiresAt,
    })
    const sent = await sendRepInvitation(container, {
      rep,
      token,
      expires_at: expiresAt,
    })
    return new StepResponse({ ...sent, rep })
  }
)
