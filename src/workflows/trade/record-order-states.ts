import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../options"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { graph } from "../../utils/graph"
import { adjustReservations } from "../credit/adjust-reservations"
import { followOrders } from "../budget/follow-orders"
import {
  ORDER_STATE_FIELDS,
  orderState,
  type OrderForState,
} from "./order-state"

type OrderStates = Map<string, ReturnType<typeof orderState>>

/** What headers keep of these orders, by order. */
async function readOrderStates(
  container: MedusaContainer,
  orderIds: string[]
): Promise<OrderStates> {
  const { rows } = await graph<OrderForState>(container, {
    entity: "order",
    fields: ORDER_STATE_FIELDS,
    filters: { id: orderIds },
  })
  return new Map(rows.map((order) => [order.id, orderState(order)]))
}

type Bound = { id: string; order_id: string | null }

/**
 * Writes what headers keep of their orders, in one statement, and has budgets follow.
 * @returns how many orders there were
 */
export async function recordOrderStates(
  container: MedusaContainer,
  headers: Bound[]
): Promise<number> {
  const orderIds = headers.flatMap(({ order_id }) => order_id ?? [])
  if (orderIds.length === 0) {
    return 0
  }
  const read = await readOrderStates(container, orderIds)
  const states = headers.flatMap(({ id, order_id }) => {
    const state = read.get(order_id ?? "")
    return state ? [{ ...state, order_header_id: id }] : []
  })
  await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .recordOrderStates(states, b2bOptions().now())
  await adjustReservations(container, states)
  await followOrders(container, states)
  return states.length
}
