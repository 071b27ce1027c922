import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../options"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { graph } from "../../utils/graph"
import {
  ORDER_STATE_FIELDS,
  orderState,
  type OrderForState,
} from "./order-state"

/**
 * Reads orders and writes what their headers keep of them, in two statements.
 * @returns how many orders there were
 */
export async function recordOrderStates(
  container: MedusaContainer,
  headers: { id: string; order_id: string | null }[]
): Promise<number> {
  const headerOf = new Map(headers.map((row) => [row.order_id, row.id]))
  if (headerOf.size === 0) {
    return 0
  }
  const { rows } = await graph<OrderForState>(container, {
    entity: "order",
    fields: ORDER_STATE_FIELDS,
    filters: { id: [...headerOf.keys()] },
  })
  const states = rows.flatMap((order) => {
    const id = headerOf.get(order.id)
    return id ? [{ ...orderState(order), order_header_id: id }] : []
  })
  await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .recordOrderStates(states, b2bOptions().now())
  return states.length
}
