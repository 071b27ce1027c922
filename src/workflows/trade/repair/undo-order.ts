import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { OrderHeaderRow } from "../../../modules/trade"
import { endCompletion } from "../completion-claims"
import type { OrderOfHeader } from "./find-orders-of-header"

/**
 * Cancels an order that was never confirmed to its buyer. The links go first:
 * cancelling a linked payment collection would leave the cart without one, and a
 * cart may have one order only.
 */
export async function undoOrder(
  container: MedusaContainer,
  header: OrderHeaderRow,
  order: OrderOfHeader
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.dismiss([
    {
      [Modules.ORDER]: { order_id: order.id },
      [Modules.CART]: { cart_id: header.cart_id },
    },
    ...(order.payment_collections ?? []).map(({ id }) => ({
      [Modules.ORDER]: { order_id: order.id },
      [Modules.PAYMENT]: { payment_collection_id: id },
    })),
  ])
  await dropHalfMadeChanges(container, order.id)
  await cancelOrderWorkflow(container).run({ input: { order_id: order.id } })
}

/**
 * A process that died while it cancelled has left core's change of the order
 * behind, unconfirmed, and core refuses to begin another one.
 */
async function dropHalfMadeChanges(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const halfMade = await orders.listOrderChanges(
    { order_id: orderId, status: ["pending", "requested"] },
    { select: ["id"] }
  )
  if (halfMade.length > 0) {
    await orders.deleteOrderChanges(halfMade.map(({ id }) => id))
  }
}

/** Gives the cart back to its buyer: open, unclaimed, ready for another try. */
export async function reopenCart(
  container: MedusaContainer,
  header: OrderHeaderRow
): Promise<void> {
  if (header.cart_id) {
    await container
      .resolve(Modules.CART)
      .updateCarts(header.cart_id, { completed_at: null })
  }
  await endCompletion(container, header.id)
}
