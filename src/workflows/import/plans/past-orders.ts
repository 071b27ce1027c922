import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { graph } from "../../../utils/graph"

type Order = {
  id: string
  display_id: number
  customer_id: string
  currency_code: string
  status: string
  is_draft_order: boolean
  created_at: string | Date
  canceled_at: string | Date | null
  total: BigNumberInput
  tax_total: BigNumberInput
}

export type PastOrder = {
  id: string
  display_id: number
  customer_id: string
  currency_code: string
  placed_at: string
  cancelled_at: string | null
  net_total: string
  tax_total: string
  total: string
}

/** Totals are worked out from the orders' lines: not too many lines at once. */
const PAGE = 100

const instant = (value: string | Date): string => new Date(value).toISOString()

function pastOrder(order: Order): PastOrder {
  return {
    id: order.id,
    display_id: order.display_id,
    customer_id: order.customer_id,
    currency_code: order.currency_code,
    placed_at: instant(order.created_at),
    cancelled_at:
      order.canceled_at === null ? null : instant(order.canceled_at),
    net_total: MathBN.sub(order.total, order.tax_total).toFixed(),
    tax_total: MathBN.convert(order.tax_total).toFixed(),
    total: MathBN.convert(order.total).toFixed(),
  }
}

/** All that these customers ever ordered; drafts are no orders yet. */
export async function pastOrdersOf(
  scope: MedusaContainer,
  customerIds: string[]
): Promise<PastOrder[]> {
  const orders: PastOrder[] = []
  for (let skip = 0; customerIds.length > 0; skip += PAGE) {
    const { rows } = await graph<Order>(scope, {
      entity: "order",
      fields: [
        "id",
        "display_id",
        "customer_id",
        "currency_code",
        "status",
        "is_draft_order",
        "created_at",
        "canceled_at",
        "total",
        "tax_total",
      ],
      filters: { customer_id: customerIds },
      pagination: { skip, take: PAGE, order: { id: "ASC" } },
    })
    orders.push(...rows.filter((order) => !order.is_draft_order).map(pastOrder))
    if (rows.length < PAGE) {
      break
    }
  }
  return orders
}
