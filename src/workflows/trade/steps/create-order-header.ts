import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  TRADE_MODULE,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"

type Input = Pick<
  OrderHeaderRow,
  "account_id" | "company_id" | "office_id" | "member_id" | "customer_id"
> & { cart_id: string; order_header_id: string }

const createOrderHeaderStepId = "b2b-create-order-header"

/** Writes the order header of a cart that has none; the cart's id is unique there. */
export const createOrderHeaderStep = createStep(
  createOrderHeaderStepId,
  async (input: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const header = await trade.createB2bOrderHeaders({
      id: input.order_header_id,
      cart_id: input.cart_id,
      account_id: input.account_id,
      company_id: input.company_id,
      office_id: input.office_id,
      member_id: input.member_id,
      customer_id: input.customer_id,
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
