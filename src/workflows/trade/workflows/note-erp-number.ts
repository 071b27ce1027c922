import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"

type Input = { order_id: string; erp_number: string }

const noteErpNumberStepId = "b2b-note-erp-number-step"

/** Not undone: the ERP does know the order by this number. */
const noteErpNumberStep = createStep(
  noteErpNumberStepId,
  async (input: Input, { container }) => {
    const noted = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .recordErpNumber({ ...input, now: b2bOptions().now() })
    return new StepResponse({ noted })
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
