import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderHeaderRow } from "../../../modules/trade"
import { ORDER_HEADER_METADATA } from "../completion-guards"

/** An order with what ties it to a cart. */
export type OrderOfHeader = {
  id: string
  status: string
  metadata: Record<string, unknown> | null
  payment_collections?: { id: string }[]
}

export type LinkedOrder = Omit<OrderOfHeader, "payment_collections"> & {
  total: BigNumberInput
  payment_collections?: {
    id: string
    status: string
    payments?: { id: string; canceled_at: string | Date | null }[]
    payment_sessions?: { id: string; status: string }[]
  }[]
}

const FIELDS = ["id", "status", "metadata", "payment_collections.id"]

const LINKED_FIELDS = [
  ...FIELDS,
  "total",
  "payment_collections.status",
  "payment_collections.payments.id",
  "payment_collections.payments.canceled_at",
  "payment_collections.payment_sessions.id",
  "payment_collections.payment_sessions.status",
]

/** A clock may differ a little between two processes. */
const CLOCK_TOLERANCE_MS = 60_000

async function readOrders<T extends OrderOfHeader>(
  container: MedusaContainer,
  fields: string[],
  filters: Record<string, unknown>
): Promise<T[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields, filters })
  return data as T[]
}

/** The order that core linked to the header's cart, if it came so far. */
export async function findLinkedOrder(
  container: MedusaContainer,
  header: OrderHeaderRow
): Promise<LinkedOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: header.cart_id },
  })
  const orderId = (data as { order_id: string }[])[0]?.order_id
  const [order] = orderId
    ? await readOrders<LinkedOrder>(container, LINKED_FIELDS, { id: orderId })
    : []
  return order ?? null
}

/**
 * Orders that were made of this header's cart and then lost: a process died before
 * it linked them. The cart's metadata, copied to the order, gives them away. They
 * are looked for from the header's birth on: like theirs it was written by the
 * system's clock, and the option `now` may be another one.
 */
export async function findLostOrders(
  container: MedusaContainer,
  header: OrderHeaderRow
): Promise<OrderOfHeader[]> {
  const born = new Date(header.created_at).getTime()
  const orders = await readOrders<OrderOfHeader>(container, FIELDS, {
    customer_id: header.customer_id,
    created_at: { $gte: new Date(born - CLOCK_TOLERANCE_MS) },
  })
  return orders.filter(
    ({ status, metadata }) =>
      status !== "canceled" && metadata?.[ORDER_HEADER_METADATA] === header.id
  )
}
