import { plainContext } from "../../../../workflows/trade/lines/plain-context"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tradeErrors } from "../../../../modules/trade"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { findSavedCart } from "../../../../workflows/saved-cart/find-saved-cart"
import { listSavedCarts } from "../../../../workflows/saved-cart/list-saved-carts"
import { saveCartWorkflow } from "../../../../workflows/saved-cart/workflows/save-cart"
import { memberActor } from "../../../middlewares/actor-of"
import { contextOf } from "../../../middlewares/require-permission"
import { presentSavedCarts, presentWhole } from "./present-saved-cart"
import type { StoreSaveCartBody, StoreSavedCartListQuery } from "./validators"

/** The saved carts of the account that the member may see. */
export async function GET(
  req: MedusaRequest<unknown, StoreSavedCartListQuery>,
  res: MedusaResponse
): Promise<void> {
  const context = contextOf(req)
  const { limit, offset, ...filter } = req.validatedQuery
  const { rows, count } = await listSavedCarts(req.scope, context, filter, {
    limit,
    offset,
  })
  res.json({
    saved_carts: await presentSavedCarts(req.scope, rows, context),
    count,
    offset,
    limit,
  })
}

/** Parks the cart; one that is kept already is saved over. */
export async function POST(
  req: MedusaRequest<StoreSaveCartBody>,
  res: MedusaResponse
): Promise<void> {
  const { cart_id, ...fields } = req.validatedBody
  const header = req.b2b_guarded?.header
  if (!header) {
    throw toMedusaError(tradeErrors.cartNotFound(cart_id))
  }
  const context = contextOf(req)
  const { result } = await saveCartWorkflow(req.scope).run({
    input: {
      context: plainContext(context),
      actor: await memberActor(req),
      saved_cart_id: null,
      header,
      fields,
    },
  })
  const row = await findSavedCart(req.scope, context, result.id)
  res
    .status(result.created ? 201 : 200)
    .json({ saved_cart: await presentWhole(req.scope, row, context) })
}
