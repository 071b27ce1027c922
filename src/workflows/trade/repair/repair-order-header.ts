import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  Modules,
} from "@medusajs/framework/utils"
import { b2bOptions } from "../../../options"
import {
  TRADE_MODULE,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { captureOrderWorkflow } from "../workflows/capture-order"
import { refreshOrderStateWorkflow } from "../workflows/refresh-order-state"
import {
  findLinkedOrder,
  findLostOrders,
  type LinkedOrder,
  type OrderOfHeader,
} from "./find-orders-of-header"
import { reopenCart, undoOrder } from "./undo-order"

/** What the repair found to do; "none": another process had finished it. */
export type Repair = "none" | "bound" | "cancelled" | "reopened"

type Repaired = {
  repair: Repair
  order_id: string | null
  company_id: string
}

/**
 * Brings one order header whose completion was cut short to an end that is true:
 * an order that stands, is paid and is bound, or a cart that is open again. The
 * caller holds the cart's lock.
 */
export async function repairOrderHeader(
  container: MedusaContainer,
  headerId: string
): Promise<Repaired> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const header = await trade.retrieveB2bOrderHeader(headerId)
  if (header.captured_at !== null) {
    return nothingToDo(header)
  }
  if (header.order_id !== null) {
    return capture(container, header, header.order_id)
  }
  const linked = await findLinkedOrder(container, header)
  if (linked && isWhole(linked)) {
    await noteAuthorisation(container, linked)
    await trade.bindOrder({
      cart_id: header.cart_id ?? "",
      order_id: linked.id,
      display_id: null,
      now: b2bOptions().now(),
    })
    await refreshOrderStateWorkflow(container).run({
      input: { order_id: linked.id },
    })
    return capture(container, header, linked.id)
  }
  if (header.completion_started_at === null) {
    return nothingToDo(header)
  }
  return reopen(container, header, linked)
}

function nothingToDo({ order_id, company_id }: OrderHeaderRow): Repaired {
  return { repair: "none", order_id, company_id }
}

/**
 * Whether completion came to its end. Core authorises the payment last, so an
 * order that is paid, or waits for its money, lacks nothing; one that is not may
 * lack a link, its stock or its cart's mark just as well. A linked order that is
 * cancelled was cancelled by a person.
 */
function isWhole({ status, total, payment_collections }: LinkedOrder): boolean {
  return (
    status === "canceled" ||
    MathBN.lte(total, 0) ||
    (payment_collections ?? []).some(
      ({ payments, payment_sessions }) =>
        payments?.some((payment) => payment.canceled_at === null) ||
        payment_sessions?.some(
          (session) => session.status === "pending_authorization"
        )
    )
  )
}

/** Core sums up a payment in its collection in a write of its own: done here. */
async function noteAuthorisation(
  container: MedusaContainer,
  order: LinkedOrder
): Promise<void> {
  const ids = (order.payment_collections ?? [])
    .filter(
      ({ status, payments }) =>
        (status === "not_paid" || status === "awaiting") &&
        payments?.some((payment) => payment.canceled_at === null)
    )
    .map(({ id }) => id)
  if (ids.length > 0) {
    await container
      .resolve(Modules.PAYMENT)
      .updatePaymentCollections({ id: ids }, { status: "authorized" })
  }
}

/** Nothing was left to do where the subscriber of `order.placed` was faster. */
async function capture(
  container: MedusaContainer,
  header: OrderHeaderRow,
  orderId: string
): Promise<Repaired> {
  const { result } = await captureOrderWorkflow(container).run({
    input: { order_id: orderId },
  })
  return result.captured
    ? report(container, header, "bound", orderId)
    : { ...nothingToDo(header), order_id: orderId }
}

async function reopen(
  container: MedusaContainer,
  header: OrderHeaderRow,
  linked: LinkedOrder | null
): Promise<Repaired> {
  const lost = await findLostOrders(container, header)
  const unfinished: OrderOfHeader[] = linked
    ? [linked, ...lost.filter(({ id }) => id !== linked.id)]
    : lost
  for (const order of unfinished) {
    await undoOrder(container, header, order)
  }
  await reopenCart(container, header)
  return unfinished[0]
    ? report(container, header, "cancelled", unfinished[0].id)
    : report(container, header, "reopened", null)
}

const SENTENCES: Record<Exclude<Repair, "none">, string> = {
  bound: "was paid but not bound; it is bound now and goes to the ERP",
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
  return { repair, order_id: orderId, company_id: header.company_id }
}
