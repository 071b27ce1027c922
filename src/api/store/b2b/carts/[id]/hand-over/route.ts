import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { salesRepErrors } from "../../../../../../modules/sales-rep"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import { handOverCartWorkflow } from "../../../../../../workflows/trade/workflows/hand-over-cart"
import { memberActor } from "../../../../../middlewares/actor-of"
import { orderHeaderBehind } from "../order-header-behind"
import type { StoreHandOverCart } from "./validators"

/** Gives the cart that a rep prepared to a member, who reviews and places it. */
export async function POST(
  req: MedusaRequest<StoreHandOverCart>,
  res: MedusaResponse
): Promise<void> {
  const { id, cart_id } = orderHeaderBehind(req)
  if (!req.b2b?.acting) {
    throw toMedusaError(salesRepErrors.notPreparedByRep(cart_id))
  }
  const { member_id, message, pay_by } = req.validatedBody
  const { result } = await handOverCartWorkflow(req.scope).run({
    input: {
      cart_id,
      order_header_id: id,
      member_id: member_id ?? null,
      message: message ?? null,
      pay_by: pay_by ?? null,
      actor: await memberActor(req),
    },
  })
  res.json({ cart_id, ...result })
}
