import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ERP_MODULE, type ErpModuleService } from "../../../modules/erp"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { b2bOptions } from "../../../options"

const retryTransmissionStepId = "b2b-retry-transmission"

/**
 * Puts a dead or waiting transmission back into the queue. There is no undo: a
 * worker may have it already, and it asks the ERP before it sends.
 */
export const retryTransmissionStep = createStep(
  retryTransmissionStepId,
  async (input: { id: string }, { container }) => {
    const erp = container.resolve<ErpModuleService>(ERP_MODULE)
    const transmission = await erp.retryTransmission(
      input.id,
      b2bOptions().now()
    )
    const [header] = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bOrderHeaders(
        { order_id: transmission.subject_id },
        { select: ["company_id"], take: 1 }
      )
    return new StepResponse({
      transmission,
      company_id: header?.company_id ?? null,
    })
  }
)
