import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"

type Input = { cart_id: string; line_ids: string[] }

const keepLineReceiptStepId = "b2b-keep-line-receipt"

/** Keeps under which ids lines came into a cart. */
export const keepLineReceiptStep = createStep(
  keepLineReceiptStepId,
  async (input: Input, { container }) => {
    if (input.line_ids.length === 0) {
      return new StepResponse(undefined)
    }
    const { id } = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .createB2bLineReceipts(input)
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .deleteB2bLineReceipts(id)
    }
  }
)
