import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import { mailPriceProposalStep } from "../steps/mail-price-proposal"
import {
  movePriceProposalStep,
  type ProposalMove,
} from "../steps/move-price-proposal"
import { publishPriceProposalWorkflow } from "./publish-price-proposal"

const movePriceProposalWorkflowId = "b2b-move-price-proposal"

/**
 * A rep submits or withdraws a proposal, the office approves or rejects it, the account
 * accepts or declines it. An accepted one counts from the next request on.
 *
 * @summary Moves a proposal of prices on.
 * @throws MedusaError codes `b2b.price_proposal.not_found`, `.cannot_move`, `.not_sold`,
 *   `.below_floor`, `.expired`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.priceProposalMoved - Runs when it is done.
 *
 * @example
 * await movePriceProposalWorkflow(container).run({
 *   input: { proposal_id, verb: "accept", note: null, actor },
 * })
 */
export const movePriceProposalWorkflow = createWorkflow(
  movePriceProposalWorkflowId,
  (input: ProposalMove) => {
    const validate = createHook("validate", { input })
    const moved = movePriceProposalStep(input)
    const published = when(
      { moved },
      (data) => data.moved.status === "accepted"
    ).then(() =>
      publishPriceProposalWorkflow.runAsStep({
        input: { proposal_id: input.proposal_id, actor: input.actor },
      })
    )
    emitEventStep({
      eventName: PricingScheduleEvents.PROPOSAL_MOVED,
      data: moved.event,
    })
    const priceProposalMoved = createHook("priceProposalMoved", { moved })
    recordAuditStep(
      transform({ moved, published }, (data) => [
        ...(data.published?.audit ?? []),
        ...data.moved.audit,
      ])
    )
    mailPriceProposalStep(
      transform({ input, moved }, (data) => ({
        proposal_id: data.moved.id,
        verb: data.input.verb,
        status: data.moved.status,
        actor: data.input.actor,
      }))
    )
    return new WorkflowResponse(moved, {
      hooks: [validate, priceProposalMoved],
    })
  }
)
