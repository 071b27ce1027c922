import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  proposalMails,
  type Mailed,
  type MovedProposal,
} from "../proposals/proposal-mails"

const mailPriceProposalStepId = "b2b-mail-price-proposal"

/** Tells whoever has to act next; a mail that fails is logged, and the proposal waits. */
export const mailPriceProposalStep = createStep(
  mailPriceProposalStepId,
  async (moved: MovedProposal, { container }) => {
    try {
      const mails = await proposalMails(container, moved)
      await Promise.all(mails.map((mail) => send(container, mail)))
    } catch (error) {
      warn(container, `nobody was told of ${moved.proposal_id}`, error)
    }
    return new StepResponse(null)
  }
)

async function send(
  container: MedusaContainer,
  { to, template, data }: Mailed
): Promise<void> {
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "email",
      template,
      data,
      trigger_type: "b2b_price_proposal",
      resource_type: "b2b_price_proposal",
      resource_id: data.proposal_id,
    })
  } catch (error) {
    warn(container, `${to} was not told of ${data.proposal_id}`, error)
  }
}

function warn(container: MedusaContainer, what: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`b2b: ${what}. ${reason}`)
}
