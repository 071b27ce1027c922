import type { MedusaRequest } from "@medusajs/framework/http"
import { tradeErrors } from "../../../../../modules/trade"
import { toMedusaError } from "../../../../../utils/catalogue-error"

/**
 * The order header that the guard found behind the cart in the path.
 * @throws MedusaError not_found for a cart without one: it is nobody's account's
 */
export function orderHeaderBehind(req: MedusaRequest): {
  id: string
  cart_id: string
} {
  const header = req.b2b_guarded?.header
  if (!header?.cart_id) {
    throw toMedusaError(tradeErrors.cartNotFound(req.params.id ?? ""))
  }
  return { id: header.id, cart_id: header.cart_id }
}
