import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateOrderHeaderWorkflow } from "../../../../../../workflows/trade/workflows/update-order-header"
import { memberActor } from "../../../../../middlewares/actor-of"
import { orderHeaderBehind } from "../order-header-behind"
import { presentOrderHeader } from "./present-order-header"
import type { StoreUpdateOrderHeaderBody } from "./validators"

/** The B2B facts of the cart. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id } = orderHeaderBehind(req)
  res.json({ order_header: await presentOrderHeader(req.scope, id) })
}

/** Sets them; answers which shipping methods do not fit the new address. */
export async function POST(
  req: MedusaRequest<StoreUpdateOrderHeaderBody>,
  res: MedusaResponse
): Promise<void> {
  const { id, cart_id } = orderHeaderBehind(req)
  const { result } = await updateOrderHeaderWorkflow(req.scope).run({
    input: {
      cart_id,
      order_header_id: id,
      patch: req.validatedBody,
      actor: await memberActor(req),
    },
  })
  res.json({
    order_header: await presentOrderHeader(req.scope, id),
    dropped_shipping_methods: result.dropped_shipping_methods,
  })
}
