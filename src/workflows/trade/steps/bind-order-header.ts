import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  TRADE_MODULE,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"

type Input = { order_header_id: string; order_id: string }

const bindOrderHeaderStepId = "b2b-bind-order-header"

/**
 * Binds the order header to its order. Not undone: the order exists and its
 * payment is authorised, so the binding is true whatever fails after it.
 */
export const bindOrderHeaderStep = createStep(
  bindOrderHeaderStepId,
  async ({ order_header_id, order_id }: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const header = await trade.retrieveB2bOrderHeader(order_header_id)
    const fresh = header.order_id === null
    const captured = header.captured_at !== null
    const [member_name] = await Promise.all([
      captured ? header.member_id : nameOf(container, header),
      fresh &&
        trade.updateB2bOrderHeaders({
          id: header.id,
          order_id,
          placed_at: b2bOptions().now(),
        }),
    ])
    return new StepResponse({
      fresh,
      captured,
      cart_id: header.cart_id,
      account_id: header.account_id,
      company_id: header.company_id,
      member_id: header.member_id,
      member_name,
      po_number: header.po_number,
    })
  }
)

/** The buyer's name for the log. */
async function nameOf(
  container: MedusaContainer,
  { customer_id, member_id }: OrderHeaderRow
): Promise<string> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customer_id }, { take: 1 })
  const name = [customer?.first_name, customer?.last_name]
    .filter(Boolean)
    .join(" ")
  return name || customer?.email || member_id
}
