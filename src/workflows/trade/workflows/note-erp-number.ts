import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { TransmissionEvent } from "../../erp/events"
import { noteErpNumbers } from "../erp-number"

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
    const noted = await noteErpNumbers(
      container,
      input.kind === "order" ? [input] : []
    )
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
