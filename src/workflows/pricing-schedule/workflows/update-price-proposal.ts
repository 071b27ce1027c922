import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import {
  updatePriceProposalStep,
  type RevisedPriceProposal,
} from "../steps/update-price-proposal"

const updatePriceProposalWorkflowId = "b2b-update-price-proposal"

/**
 * A sales rep changes a draft; what it says and all its lines are replaced.
 *
 * @summary Changes a draft of a proposal of prices.
 * @throws MedusaError `b2b.price_proposal.not_draft`, codes `b2b.pricing_schedule.*` of
 *   what is wrong with a line
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.priceProposalUpdated - Runs when it is done.
 *
 * @example
 * await updatePriceProposalWorkflow(container).run({
 *   input: { proposal_id, proposal, lines, actor },
 * })
 */
export const updatePriceProposalWorkflow = createWorkflow(
  updatePriceProposalWorkflowId,
  (input: RevisedPriceProposal) => {
    const validate = createHook("validate", { input })
    const updated = updatePriceProposalStep(input)
    emitEventStep({
      eventName: PricingScheduleEvents.PROPOSAL_UPDATED,
      data: updated.event,
    })
    const priceProposalUpdated = createHook("priceProposalUpdated", { updated })
    recordAuditStep(updated.audit)
    return new WorkflowResponse(updated, {
      hooks: [validate, priceProposalUpdated],
    })
  }
)
