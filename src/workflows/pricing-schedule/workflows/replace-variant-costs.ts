import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { VariantCost } from "../../../modules/pricing-schedule"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import { compileSchedulesStep } from "../steps/compile-schedules"
import { replaceVariantCostsStep } from "../steps/replace-variant-costs"

type Input = { variant_id: string; costs: VariantCost[]; actor: Actor }

const replaceVariantCostsWorkflowId = "b2b-replace-variant-costs"

/**
 * Says what a variant costs per base unit, in each currency, and compiles the markups
 * that start from it.
 *
 * @summary Replaces a variant's costs.
 * @throws MedusaError codes `b2b.variant.not_found`, `b2b.variant_cost.set_refused`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.variantCostsReplaced - Runs when it is done.
 *
 * @example
 * await replaceVariantCostsWorkflow(container).run({
 *   input: { variant_id, costs: [{ currency_code: "gbp", amount: "0.31" }], actor },
 * })
 */
export const replaceVariantCostsWorkflow = createWorkflow(
  replaceVariantCostsWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = replaceVariantCostsStep(input)
    const compiled = compileSchedulesStep(
      transform({ input, change }, ({ input, change }) => ({
        ids: change.schedule_ids,
        variant_ids: [input.variant_id],
      }))
    )
    emitEventStep({
      eventName: PricingScheduleEvents.COSTS_REPLACED,
      data: { id: input.variant_id },
    })
    when({ compiled }, ({ compiled }) => compiled.length > 0).then(() => {
      emitEventStep({
        eventName: PricingScheduleEvents.COMPILED,
        data: transform({ compiled }, ({ compiled }) => ({ ids: compiled })),
      }).config({ name: "b2b-emit-costs-compiled" })
    })
    const variantCostsReplaced = createHook("variantCostsReplaced", { input })
    recordAuditStep(change.audit)
    return new WorkflowResponse(input.variant_id, {
      hooks: [validate, variantCostsReplaced],
    })
  }
)
