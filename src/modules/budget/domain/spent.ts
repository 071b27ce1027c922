import { MathBN } from "@medusajs/framework/utils"
import { chargeOf } from "./judge"
import type { BudgetTerms, OrderSums } from "./terms"

/**
 * What an order takes of a budget by now. A cancelled order takes nothing; what comes
 * back as goods, or is refunded, lowers the order's own sums.
 */
export function spentOf(
  budget: Pick<BudgetTerms, "basis">,
  order: OrderSums & { cancelled: boolean }
): string {
  return order.cancelled
    ? "0"
    : MathBN.max(chargeOf(budget, order), 0).toFixed()
}
