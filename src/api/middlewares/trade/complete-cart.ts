import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { answerRefusals } from "../answer-refusals"
import { checkCart } from "../../../workflows/trade/check-cart"
import { repairOrderWorkflow } from "../../../workflows/trade/workflows/repair-order"

/**
 * Answers all refusals at once before core starts: core stops at the first error
 * and keeps only its text. An earlier try that was cut short is repaired first, so
 * that the buyer's own retry ends in exactly one paid order. Retries of a completed
 * cart pass untouched.
 */
export async function checkBeforeCompletion(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const header = req.b2b_guarded?.header
  const cartId = req.params.id
  if (!header || header.order_id !== null || cartId === undefined) {
    next()
    return
  }
  if (header.completion_started_at !== null) {
    const { result } = await repairOrderWorkflow(req.scope).run({
      input: { order_header_id: header.id, cart_id: cartId },
    })
    if (result.order_id !== null && result.repair !== "cancelled") {
      next()
      return
    }
  }
  const refusals = await checkCart(req.scope, cartId)
  if (refusals.length > 0) {
    answerRefusals(res, refusals)
    return
  }
  next()
}
