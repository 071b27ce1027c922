import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"

type Input = {
  cart_id: string
  order_header_id: string
  account_id: string
  company_id: string
  office_id: string
  member_id: string
  customer_id: string
}

const createOrderHeaderStepId = "b2b-create-order-header"

/** Writes the order header of a cart that has none; the cart's id is unique there. */
export const createOrderHeaderStep = createStep(
  createOrderHeaderStepId,
  async ({ order_header_id, ...facts }: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const header = await trade.createB2bOrderHeaders({
      ...facts,
      id: order_header_id,
      channel: "online",
    })
    return new StepResponse(header.id, header.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .deleteB2bOrderHeaders(id)
    }
  }
)
