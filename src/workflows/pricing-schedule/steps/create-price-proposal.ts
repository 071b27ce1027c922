import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  PRICING_SCHEDULE_MODULE,
  type NewProposal,
  type NewProposalLine,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import type { Actor } from "../../audit/actor"
import { proposalLine } from "../proposals/proposal-audit"
import { refuseProposal } from "../proposals/refuse-proposal"

export type NewPriceProposal = {
  proposal: NewProposal
  lines: NewProposalLine[]
  actor: Actor
}

const createPriceProposalStepId = "b2b-create-price-proposal-step"

/**
 * Keeps a draft whose lines could stand in a pricing schedule.
 * @throws MedusaError codes `b2b.pricing_schedule.*` of what is wrong with a line
 */
export const createPriceProposalStep = createStep(
  createPriceProposalStepId,
  async ({ proposal, lines, actor }: NewPriceProposal, { container }) => {
    await refuseProposal(container, proposal, lines)
    const created = await container
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .draftProposal(proposal, lines)
    return new StepResponse(
      {
        id: created.id,
        event: { id: created.id },
        audit: [
          proposalLine(actor, created, "drafted", { lines: lines.length }),
        ],
      },
      created.id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
        .deleteB2bPriceProposals([id])
    }
  }
)
