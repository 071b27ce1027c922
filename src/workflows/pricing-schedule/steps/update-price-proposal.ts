import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  PRICING_SCHEDULE_MODULE,
  priceProposalErrors,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { toMedusaError } from "../../../utils/catalogue-error"
import { proposalLine } from "../proposals/proposal-audit"
import { refuseProposal } from "../proposals/refuse-proposal"
import type { NewPriceProposal } from "./create-price-proposal"

export type RevisedPriceProposal = NewPriceProposal & { proposal_id: string }

const updatePriceProposalStepId = "b2b-update-price-proposal-step"

/**
 * Has a draft say something else.
 * @throws MedusaError `b2b.price_proposal.not_draft`, codes `b2b.pricing_schedule.*` of
 *   what is wrong with a line
 */
export const updatePriceProposalStep = createStep(
  updatePriceProposalStepId,
  async (
    { proposal_id: id, proposal, lines, actor }: RevisedPriceProposal,
    { container }
  ) => {
    await refuseProposal(container, proposal, lines)
    const revised = await container
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .reviseDraft(id, proposal, lines)
    if (!revised) {
      throw toMedusaError(priceProposalErrors.notDraft(id))
    }
    return new StepResponse(
      {
        id,
        event: { id },
        audit: [
          proposalLine(actor, { ...proposal, id, status: "draft" }, "updated", {
            lines: lines.length,
          }),
        ],
      },
      { id, revised }
    )
  },
  async (done, { container }) => {
    if (done) {
      await container
        .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
        .undoRevision(done.id, done.revised)
    }
  }
)
