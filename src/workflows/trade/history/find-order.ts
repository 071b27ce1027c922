import type { MedusaContainer } from "@medusajs/framework/types"
import {
  TRADE_MODULE,
  tradeErrors,
  withoutPaymentAmounts,
  type OrderHistoryScope,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { expectedOfOrder } from "../facts/expected-payment"
import { historyEntries } from "./list-orders"
import { orderEvents } from "./order-events"
import { readOrder } from "./read-order"

/**
 * One order of a company's history: the list's entry, what was asked for with it,
 * its lines, and what happened to it.
 * @throws MedusaError not_found: the same for foreign and for missing orders
 */
export async function findOrder(
  container: MedusaContainer,
  scope: OrderHistoryScope,
  orderId: string
) {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const rows = await trade.readOrderHistory(
    scope,
    { order_id: orderId },
    { after: null, limit: 1 }
  )
  const [row] = rows
  if (!row) {
    throw toMedusaError(tradeErrors.orderNotFound(orderId))
  }
  const priced = scope.priced_account_ids.includes(row.account_id)
  const [[entry], [header], order] = await Promise.all([
    historyEntries(container, scope, rows),
    trade.listB2bOrderHeaders({ order_id: orderId }, { take: 1 }),
    readOrder(container, { id: orderId, account_id: row.account_id }, priced),
  ])
  if (!entry || !header) {
    throw toMedusaError(tradeErrors.orderNotFound(orderId))
  }
  const expected = expectedOfOrder(header)
  const [collectionPoint] = header.collection_point_id
    ? await trade.listB2bCollectionPoints(
        { id: header.collection_point_id },
        { select: ["id", "name"] }
      )
    : []
  return {
    ...entry,
    requested_ship_date: header.requested_ship_date,
    site_contact_name: header.site_contact_name,
    site_contact_phone: header.site_contact_phone,
    delivery_instructions: header.delivery_instructions,
    fulfilment: header.fulfilment,
    collection_point: collectionPoint
      ? { id: collectionPoint.id, name: collectionPoint.name }
      : null,
    delivery_mode: header.delivery_mode,
    customer_reference: header.customer_reference,
    expected_payment:
      expected && (priced ? expected : withoutPaymentAmounts(expected)),
    ship_to_address: order.ship_to_address,
    items: order.items,
    events: orderEvents({ ...entry, ...order.facts }),
  }
}
