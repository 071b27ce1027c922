import { plainContext } from "../../../../../../workflows/trade/lines/plain-context"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { savedCartErrors } from "../../../../../../modules/saved-cart"
import { activateSavedCartWorkflow } from "../../../../../../workflows/saved-cart/workflows/activate-saved-cart"
import { readId } from "../../../../../admin/b2b/ids"
import { memberActor } from "../../../../../middlewares/actor-of"
import { contextOf } from "../../../../../middlewares/require-permission"

/** A fresh cart of it at today's prices, and what is not as it was. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { result } = await activateSavedCartWorkflow(req.scope).run({
    input: {
      context: plainContext(contextOf(req)),
      actor: await memberActor(req),
      saved_cart_id: readId(req.params.id, savedCartErrors.notFound),
    },
  })
  res.status(result.answer.cart_id === null ? 200 : 201).json(result.answer)
}
