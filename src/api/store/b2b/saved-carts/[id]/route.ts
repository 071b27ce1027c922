import { plainContext } from "../../../../../workflows/trade/lines/plain-context"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { savedCartErrors } from "../../../../../modules/saved-cart"
import { tradeErrors } from "../../../../../modules/trade"
import { toMedusaError } from "../../../../../utils/catalogue-error"
import { findSavedCart } from "../../../../../workflows/saved-cart/find-saved-cart"
import { deleteSavedCartWorkflow } from "../../../../../workflows/saved-cart/workflows/delete-saved-cart"
import { saveCartWorkflow } from "../../../../../workflows/saved-cart/workflows/save-cart"
import { readId } from "../../../../admin/b2b/ids"
import { memberActor } from "../../../../middlewares/actor-of"
import { contextOf } from "../../../../middlewares/require-permission"
import { presentWhole } from "../present-saved-cart"
import type { StoreChangeSavedCartBody } from "../validators"

/** One saved cart with its lines, as they were. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const context = contextOf(req)
  const id = readId(req.params.id, savedCartErrors.notFound)
  const row = await findSavedCart(req.scope, context, id)
  res.json({ saved_cart: await presentWhole(req.scope, row, context) })
}

/** Renames or shares it, or saves a cart over it. */
export async function POST(
  req: MedusaRequest<StoreChangeSavedCartBody>,
  res: MedusaResponse
): Promise<void> {
  const { cart_id, ...fields } = req.validatedBody
  const header = req.b2b_guarded?.header ?? null
  if (cart_id !== undefined && !header) {
    throw toMedusaError(tradeErrors.cartNotFound(cart_id))
  }
  const context = contextOf(req)
  const { result } = await saveCartWorkflow(req.scope).run({
    input: {
      context: plainContext(context),
      actor: await memberActor(req),
      saved_cart_id: readId(req.params.id, savedCartErrors.notFound),
      header,
      fields,
    },
  })
  const row = await findSavedCart(req.scope, context, result.id)
  res.json({ saved_cart: await presentWhole(req.scope, row, context) })
}

/** Takes it away. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = readId(req.params.id, savedCartErrors.notFound)
  await deleteSavedCartWorkflow(req.scope).run({
    input: {
      context: plainContext(contextOf(req)),
      actor: await memberActor(req),
      saved_cart_id: id,
    },
  })
  res.json({ id, object: "saved_cart", deleted: true })
}
