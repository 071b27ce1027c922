import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { PricingScheduleEvents } from "../events"
import {
  noteProposalScheduleStep,
  planProposalScheduleStep,
} from "../steps/plan-proposal-schedule"
import { assignScheduleStep } from "../steps/assign-schedule"
import { changeScheduleLinesStep } from "../steps/change-schedule-lines"
import { compileSchedulesStep } from "../steps/compile-schedules"
import { createScheduleStep } from "../steps/save-schedule"

type Input = { proposal_id: string; actor: Actor }

const publishPriceProposalWorkflowId = "b2b-publish-price-proposal"

/**
 * Makes an accepted proposal a pricing schedule, compiled and assigned. It answers what
 * the log gets: whoever runs it writes that last, for the log takes nothing back.
 *
 * @summary Publishes a proposal's prices.
 * @throws MedusaError codes `b2b.pricing_schedule.*`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.priceProposalPublished - Runs when it is done.
 */
export const publishPriceProposalWorkflow = createWorkflow(
  publishPriceProposalWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const plan = planProposalScheduleStep(input.proposal_id)
    const schedule = createScheduleStep(
      transform({ input, plan }, (data) => ({
        schedule: data.plan.schedule,
        actor: data.input.actor,
      }))
    )
    const lines = changeScheduleLinesStep(
      transform({ input, plan, schedule }, (data) => ({
        schedule_id: data.schedule.id,
        lines: data.plan.lines,
        remove: [],
        actor: data.input.actor,
      }))
    )
    const assigned = assignScheduleStep(
      transform({ input, plan, schedule }, (data) => ({
        schedule_id: data.schedule.id,
        assignment: data.plan.assignment,
        actor: data.input.actor,
      }))
    )
    compileSchedulesStep(
      transform({ lines }, (data) => ({
        ids: [data.lines.id],
        variant_ids: data.lines.variant_ids,
      }))
    )
    const schedule_id = noteProposalScheduleStep(
      transform({ input, schedule }, (data) => ({
        proposal_id: data.input.proposal_id,
        schedule_id: data.schedule.id,
      }))
    )
    emitEventStep({
      eventName: PricingScheduleEvents.CREATED,
      data: schedule.event,
    }).config({ name: "emit-created" })
    emitEventStep({
      eventName: PricingScheduleEvents.LINES_CHANGED,
      data: lines.event,
    }).config({ name: "emit-lines-changed" })
    emitEventStep({
      eventName: PricingScheduleEvents.ASSIGNED,
      data: assigned.event,
    }).config({ name: "emit-assigned" })
    emitEventStep({
      eventName: PricingScheduleEvents.PROPOSAL_PUBLISHED,
      data: { id: input.proposal_id, schedule_id },
    })
    const priceProposalPublished = createHook("priceProposalPublished", {
      input,
      schedule_id,
    })
    const published = transform(
      { schedule_id, schedule, lines, assigned },
      (data) => ({
        schedule_id: data.schedule_id,
        audit: [data.schedule, data.lines, data.assigned].flatMap(
          ({ audit }) => audit
        ),
      })
    )
    return new WorkflowResponse(published, {
      hooks: [validate, priceProposalPublished],
    })
  }
)
