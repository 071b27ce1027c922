import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  TRADE_MODULE,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"

type Input = { id: string } & Partial<OrderHeaderRow>

const updateOrderHeaderStepId = "b2b-update-order-header-step"

/** Saves the order header; undone by writing back what it said before. */
export const updateOrderHeaderStep = createStep(
  updateOrderHeaderStepId,
  async (input: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const before = await trade.retrieveB2bOrderHeader(input.id)
    await trade.updateB2bOrderHeaders(input)
    const was = new Map<string, unknown>(Object.entries(before))
    const undo = Object.fromEntries(
      Object.keys(input).map((key) => [key, was.get(key)])
    )
    return new StepResponse(input.id, { ...undo, id: input.id })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .updateB2bOrderHeaders(before)
    }
  }
)
