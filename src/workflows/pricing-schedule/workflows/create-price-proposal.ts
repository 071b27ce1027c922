import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import {
  createPriceProposalStep,
  type NewPriceProposal,
} from "../steps/create-price-proposal"

const createPriceProposalWorkflowId = "b2b-create-price-proposal"

/**
 * A sales rep drafts prices for one of his accounts, or for all orders of those that he
 * serves.
 *
 * @summary Drafts a proposal of prices.
 * @throws MedusaError codes `b2b.pricing_schedule.*` of what is wrong with a line
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.priceProposalCreated - Runs when it is done.
 *
 * @example
 * await createPriceProposalWorkflow(container).run({
 *   input: { proposal, lines: [{ variant_id, method: "price", value: "0.70", unit_code: "", from_quantity: "1" }], actor },
 * })
 */
export const createPriceProposalWorkflow = createWorkflow(
  createPriceProposalWorkflowId,
  (input: NewPriceProposal) => {
    const validate = createHook("validate", { input })
    const created = createPriceProposalStep(input)
    emitEventStep({
      eventName: PricingScheduleEvents.PROPOSAL_CREATED,
      data: created.event,
    })
    const priceProposalCreated = createHook("priceProposalCreated", {
      created,
    })
    recordAuditStep(created.audit)
    return new WorkflowResponse(created, {
      hooks: [validate, priceProposalCreated],
    })
  }
)
