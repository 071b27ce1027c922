import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { OrderState } from "../../modules/trade"

/** What `order-state` needs of an order, as Query returns it. */
export const ORDER_STATE_FIELDS = [
  "id",
  "display_id",
  "status",
  "currency_code",
  "total",
  "tax_total",
  "canceled_at",
  "updated_at",
]

export type OrderForState = {
  id: string
  display_id: number
  status: string
  currency_code: string
  total: BigNumberInput
  tax_total: BigNumberInput
  canceled_at?: string | Date | null
  updated_at?: string | Date | null
}

/** The state of a bound order, for the company's order history. */
export function orderState(order: OrderForState): OrderState {
  return {
    display_id: order.display_id,
    currency_code: order.currency_code.toLowerCase(),
    net_total: MathBN.sub(order.total, order.tax_total).toString(),
    tax_total: MathBN.convert(order.tax_total).toString(),
    total: MathBN.convert(order.total).toString(),
    cancelled_at: cancelledAt(order),
  }
}

/** Core's column is empty on orders that were cancelled by a change of theirs. */
function cancelledAt(order: OrderForState): Date | null {
  if (order.status !== "canceled") {
    return null
  }
  return new Date(order.canceled_at ?? order.updated_at ?? 0)
}
