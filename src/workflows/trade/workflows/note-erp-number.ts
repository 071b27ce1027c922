import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import type { TransmissionEvent } from "../../erp/events"
import { erpNumberOf } from "../erp-number"

type Input = Pick<
  TransmissionEvent,
  "kind" | "subject_id" | "key" | "external_reference"
>

const noteErpNumberStepId = "b2b-note-erp-number-step"

/**
 * Only an order's own document names the order; what is sent of it later does not.
 * Not undone: the ERP does know the order by this number.
 */
const noteErpNumberStep = createStep(
  noteErpNumberStepId,
  async (input: Input, { container }) => {
    const numbers = input.kind === "order" ? [erpNumberOf(input)] : []
    const noted = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .recordErpNumbers(numbers, b2bOptions().now())
    return new StepResponse({ noted: noted > 0 })
  }
)

const noteErpNumberWorkflowId = "b2b-note-erp-number"

/**
 * Keeps the number by which an ERP knows an order with its order header, so that
 * buyers find the order by it.
 *
 * @summary Notes the ERP's number of an order.
 */
export const noteErpNumberWorkflow = createWorkflow(
  noteErpNumberWorkflowId,
  (input: Input) => new WorkflowResponse(noteErpNumberStep(input))
)
