import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkCart } from "../../../../../../workflows/trade/check-cart"
import { presentRefusal } from "../../../../../middlewares/answer-refusals"
import { orderHeaderBehind } from "../order-header-behind"

/**
 * Says, before it is tried, all that completing the cart would be refused for, what else
 * the buyer should know, and when it is to be paid.
 */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { refusals, warnings, expected_payment } = await checkCart(
    req.scope,
    orderHeaderBehind(req).cart_id
  )
  res.json({
    checks: {
      ok: refusals.length === 0,
      refusals: refusals.map(presentRefusal),
      warnings: warnings.map(presentRefusal),
      expected_payment,
    },
  })
}
