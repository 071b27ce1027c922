import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { priceOverrideErrors } from "../../../../../../../../modules/sales-rep"
import { toMedusaError } from "../../../../../../../../utils/catalogue-error"
import {
  givePriceOverrideWorkflow,
  withdrawPriceOverrideWorkflow,
} from "../../../../../../../../workflows/sales-rep"
import { memberActor } from "../../../../../../../middlewares/actor-of"
import { orderHeaderBehind } from "../../../order-header-behind"
import {
  presentOverrides,
  type StorePriceOverride,
} from "../../../price-overrides/present-overrides"
import type { StoreGivePriceOverride } from "./validators"

/** Gives a price on the line, for as many as it has, while a rep acts. */
export async function POST(
  req: MedusaRequest<StoreGivePriceOverride>,
  res: MedusaResponse<{ price_override: StorePriceOverride | undefined }>
): Promise<void> {
  const { id, cart_id } = orderHeaderBehind(req)
  const line_item_id = req.params.line_id ?? ""
  const { unit_price, reason_code, note } = req.validatedBody
  await givePriceOverrideWorkflow(req.scope).run({
    input: {
      cart_id,
      order_header_id: id,
      line_item_id,
      unit_price,
      reason_code,
      note: note ?? null,
      acting: req.b2b?.acting ?? null,
    },
  })
  const given = await presentOverrides(req.scope, { line_item_id })
  res.json({ price_override: given[0] })
}

/** Takes the given price back. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { cart_id } = orderHeaderBehind(req)
  if (!req.b2b?.acting) {
    throw toMedusaError(priceOverrideErrors.repsOnly())
  }
  const { result } = await withdrawPriceOverrideWorkflow(req.scope).run({
    input: {
      cart_id,
      line_item_id: req.params.line_id ?? "",
      actor: await memberActor(req),
    },
  })
  res.json({ id: result.id, object: "price_override", deleted: true })
}
