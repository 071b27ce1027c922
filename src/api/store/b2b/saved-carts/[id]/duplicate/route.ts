import { plainContext } from "../../../../../../workflows/trade/lines/plain-context"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { savedCartErrors } from "../../../../../../modules/saved-cart"
import { findSavedCart } from "../../../../../../workflows/saved-cart/find-saved-cart"
import { duplicateSavedCartWorkflow } from "../../../../../../workflows/saved-cart/workflows/duplicate-saved-cart"
import { readId } from "../../../../../admin/b2b/ids"
import { memberActor } from "../../../../../middlewares/actor-of"
import { contextOf } from "../../../../../middlewares/require-permission"
import { presentWhole } from "../../present-saved-cart"

/** A copy that is the member's own. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const context = contextOf(req)
  const { result } = await duplicateSavedCartWorkflow(req.scope).run({
    input: {
      context: plainContext(context),
      actor: await memberActor(req),
      saved_cart_id: readId(req.params.id, savedCartErrors.notFound),
    },
  })
  const row = await findSavedCart(req.scope, context, result.id)
  res
    .status(201)
    .json({ saved_cart: await presentWhole(req.scope, row, context) })
}
