import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  TRADE_MODULE,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { bindOrderWorkflow } from "../workflows/bind-order"
import {
  findLinkedOrder,
  findLostOrders,
  type OrderOfHeader,
} from "./find-orders-of-header"
import { reopenCart, undoOrder } from "./undo-order"

/** What the repair found to do; "none": another process had finished it. */
export type Repair = "none" | "bound" | "authorised" | "cancelled" | "reopened"

/**
 * Brings one order header whose completion was cut short to an end that is true:
 * an order that stands, is paid and is bound, or a cart that is open again. The
 * caller holds the cart's lock.
 */
export async function repairOrderHeader(
  container: MedusaContainer,
  headerId: string
): Promise<{ repair: Repair; order_id: string | null }> {
  const header = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .retrieveB2bOrderHeader(headerId)
  if (header.captured_at !== null) {
    return { repair: "none", order_id: header.order_id }
  }
  const linked = await findLinkedOrder(container, header)
  if (linked && linked.status !== "canceled") {
    return finishOrCancel(container, header, linked)
  }
  if (header.completion_started_at === null) {
    return { repair: "none", order_id: null }
  }
  const lost = await findLostOrders(container, header)
  for (const order of linked ? [...lost, linked] : lost) {
    await undoOrder(container, header, order)
  }
  await reopenCart(container, header)
  return lost[0]
    ? report(container, header, "cancelled", lost[0].id)
    : report(container, header, "reopened", null)
}

async function finishOrCancel(
  container: MedusaContainer,
  header: OrderHeaderRow,
  order: OrderOfHeader
): Promise<{ repair: Repair; order_id: string | null }> {
  const paid = isPaid(order)
  if (!paid && !(await authorise(container, order))) {
    await undoOrder(container, header, order)
    await reopenCart(container, header)
    return report(container, header, "cancelled", order.id)
  }
  await bindOrderWorkflow(container).run({
    input: { order_header_id: header.id, order_id: order.id },
  })
  return report(container, header, paid ? "bound" : "authorised", order.id)
}

function isPaid(order: OrderOfHeader): boolean {
  const collections = order.payment_collections ?? []
  return (
    collections.length === 0 ||
    collections.some(({ payments }) =>
      payments?.some((payment) => payment.canceled_at === null)
    )
  )
}

/** Authorises the session that completion had not come to; false where it is refused. */
async function authorise(
  container: MedusaContainer,
  order: OrderOfHeader
): Promise<boolean> {
  const session = order.payment_collections
    ?.flatMap(({ payment_sessions }) => payment_sessions ?? [])
    .find(({ status }) => status === "pending" || status === "requires_more")
  if (!session) {
    return false
  }
  try {
    await container
      .resolve(Modules.PAYMENT)
      .authorizePaymentSession(session.id, {})
    return true
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `b2b repair: payment session ${session.id} of order ${order.id} was refused: ${error instanceof Error ? error.message : String(error)}`
      )
    return false
  }
}

const SENTENCES: Record<Exclude<Repair, "none">, string> = {
  bound: "was paid but not bound; it is bound now and goes to the ERP",
  authorised:
    "was never paid; its payment is authorised now and it goes to the ERP",
  cancelled:
    "was never confirmed to its buyer; it is cancelled and the cart is open again",
  reopened: "was never made; the cart is open again",
}

function report(
  container: MedusaContainer,
  header: OrderHeaderRow,
  repair: Exclude<Repair, "none">,
  orderId: string | null
) {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(
      `b2b repair: order ${orderId ?? ""} of cart ${header.cart_id ?? ""} (order header ${header.id}) ${SENTENCES[repair]}.`
    )
  return { repair, order_id: orderId }
}
