import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { repriceCartWorkflow } from "../../../../../../../workflows/pricing-schedule/workflows/reprice-cart"
import { orderHeaderBehind } from "../../order-header-behind"
import { presentOrderHeader } from "../../order-header/present-order-header"
import type { StoreConfirmPricesBody } from "./validators"

/** Prices the cart as of now, and takes note that the buyer accepts what moved. */
export async function POST(
  req: MedusaRequest<StoreConfirmPricesBody>,
  res: MedusaResponse
): Promise<void> {
  const { id, cart_id } = orderHeaderBehind(req)
  const { result } = await repriceCartWorkflow(req.scope).run({
    input: {
      cart_id,
      order_header_id: id,
      confirm: { lines: req.validatedBody.lines },
    },
  })
  res.json({
    order_header: await presentOrderHeader(req.scope, id),
    price_changes: result,
  })
}
