import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderHeaderRow } from "../../../modules/trade"
import { ORDER_HEADER_METADATA } from "../completion-guards"

export type OrderOfHeader = {
  id: string
  status: string
  total: number
  metadata: Record<string, unknown> | null
  payment_collections?: {
    id: string
    payments?: { id: string; canceled_at: string | Date | null }[]
    payment_sessions?: { id: string; status: string }[]
  }[]
}

const FIELDS = [
  "id",
  "status",
  "total",
  "metadata",
  "payment_collections.id",
  "payment_collections.payments.id",
  "payment_collections.payments.canceled_at",
  "payment_collections.payment_sessions.id",
  "payment_collections.payment_sessions.status",
]

/** A clock may differ a little between two processes. */
const CLOCK_TOLERANCE_MS = 60_000

async function readOrders(
  container: MedusaContainer,
  filters: Record<string, unknown>
): Promise<OrderOfHeader[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters,
  })
  return data as OrderOfHeader[]
}

/** The order that core linked to the header's cart, if it came so far. */
export async function findLinkedOrder(
  container: MedusaContainer,
  header: OrderHeaderRow
): Promise<OrderOfHeader | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: header.cart_id },
  })
  const orderId = (data as { order_id: string }[])[0]?.order_id
  const [order] = orderId ? await readOrders(container, { id: orderId }) : []
  return order ?? null
}

/**
 * Orders that were made of this header's cart and then lost: a process died before
 * it linked them. The cart's metadata, copied to the order, gives them away.
 */
export async function findLostOrders(
  container: MedusaContainer,
  header: OrderHeaderRow
): Promise<OrderOfHeader[]> {
  const started = new Date(header.completion_started_at ?? header.created_at)
  const orders = await readOrders(container, {
    customer_id: header.customer_id,
    created_at: { $gte: new Date(started.getTime() - CLOCK_TOLERANCE_MS) },
  })
  return orders.filter(
    ({ status, metadata }) =>
      status !== "canceled" && metadata?.[ORDER_HEADER_METADATA] === header.id
  )
}
