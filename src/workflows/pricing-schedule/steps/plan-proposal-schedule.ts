import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { scheduleLines } from "../proposals/refuse-proposal"

const planProposalScheduleStepId = "b2b-plan-proposal-schedule"

/** What pricing schedule an accepted proposal becomes. It only reads. */
export const planProposalScheduleStep = createStep(
  planProposalScheduleStepId,
  async (proposalId: string, { container }) => {
    const { lines, ...proposal } = await container
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .retrieveB2bPriceProposal(proposalId, { relations: ["lines"] })
    const { target_type, target_id, starts_on, ends_on } = proposal
    return new StepResponse({
      schedule: {
        code: proposal.id,
        name: proposal.title,
        description: proposal.note,
        status: "active" as const,
        effective_from: starts_on,
        effective_to: ends_on,
        net: false,
        office_id: proposal.office_id,
        currency_code: proposal.currency_code,
      },
      lines: scheduleLines(lines),
      assignment: {
        target_type,
        target_id,
        starts_on: null,
        ends_on: null,
        own_orders_only: false,
      },
    })
  }
)

type Published = { proposal_id: string; schedule_id: string }

const noteProposalScheduleStepId = "b2b-note-proposal-schedule"

/** Keeps which schedule a proposal became. */
export const noteProposalScheduleStep = createStep(
  noteProposalScheduleStepId,
  async ({ proposal_id: id, schedule_id }: Published, { container }) => {
    await container
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .updateB2bPriceProposals({ id, schedule_id })
    return new StepResponse(schedule_id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
        .updateB2bPriceProposals({ id, schedule_id: null })
    }
  }
)
