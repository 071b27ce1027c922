import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../options"
import { SYSTEM } from "../audit/actor"
import { creditOf } from "./credit-claim"

type OrderNow = {
  order_header_id: string
  /** Decimal, with VAT. */
  total: string
  cancelled_at: Date | null
}

/**
 * Lets orders hold what they come to now, after they were cancelled, edited or returned.
 * Each is a short transaction of its own, and only those that hold something else have one.
 */
export async function adjustReservations(
  container: MedusaContainer,
  orders: OrderNow[]
): Promise<void> {
  const credit = creditOf(container)
  const totals = new Map(
    orders.map(({ order_header_id, total, cancelled_at }) => [
      order_header_id,
      cancelled_at === null ? total : "0",
    ])
  )
  for (const id of await credit.headersThatDiffer(totals)) {
    await credit.holdFor(id, {
      total: totals.get(id) ?? "0",
      reason: "The order was changed",
      actor: SYSTEM,
      now: b2bOptions().now(),
    })
  }
}
