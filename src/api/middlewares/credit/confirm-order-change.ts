import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { refuseOrderChange } from "../../../workflows/credit"
import { answerRefusals } from "../answer-refusals"
import { orderOfChange } from "../trade/order-of-change"

/**
 * An order on account may not grow above what its account may still order. Core lets a
 * change be confirmed without asking anybody, so it is asked before.
 */
export async function confirmOrderChange(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const refusals = await refuseOrderChange(req.scope, await orderOfChange(req))
  if (refusals.length > 0) {
    answerRefusals(res, refusals)
  } else {
    next()
  }
}
