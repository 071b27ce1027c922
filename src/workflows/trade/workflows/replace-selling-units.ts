import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { SellingUnit } from "../../../modules/trade"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { TradeEvents } from "../events"
import { replaceSellingUnitsStep } from "../steps/replace-selling-units"

type Input = { variant_id: string; units: SellingUnit[]; actor: Actor }

const replaceSellingUnitsWorkflowId = "b2b-replace-selling-units"

/**
 * Says by which units a variant is sold; none: by its base unit alone. Lines in open
 * carts are asked again when they are ordered.
 *
 * @summary Replaces a variant's selling units.
 * @throws MedusaError codes `b2b.variant.not_found`, `b2b.selling_unit.set_refused`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.sellingUnitsReplaced - Runs when it is done.
 *
 * @example
 * await replaceSellingUnitsWorkflow(container).run({
 *   input: { variant_id, units: [each, packOf500], actor },
 * })
 */
export const replaceSellingUnitsWorkflow = createWorkflow(
  replaceSellingUnitsWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = replaceSellingUnitsStep(input)
    emitEventStep({
      eventName: TradeEvents.SELLING_UNITS_REPLACED,
      data: { id: input.variant_id },
    })
    const sellingUnitsReplaced = createHook("sellingUnitsReplaced", { input })
    recordAuditStep(change.audit)
    return new WorkflowResponse(input.variant_id, {
      hooks: [validate, sellingUnitsReplaced],
    })
  }
)
