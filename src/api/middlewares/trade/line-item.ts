import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { tradeErrors } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isEntityId } from "../guard/entity-id"

/** A line must be of the cart in the path: stock Medusa deletes a foreign cart's. */
export async function guardLineItem(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { id: cartId, line_id: lineId } = req.params
  if (cartId === undefined || lineId === undefined) {
    next()
    return
  }
  const [line] =
    isEntityId(lineId) && isEntityId(cartId)
      ? await req.scope
          .resolve(Modules.CART)
          .listLineItems({ id: lineId, cart_id: cartId }, { select: ["id"] })
      : []
  if (!line) {
    throw toMedusaError(tradeErrors.lineItemNotFound(lineId))
  }
  next()
}
