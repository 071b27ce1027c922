import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MOST_BASE_UNITS } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { requestErrors } from "../errors"

type Line = { quantity?: number }
type Body = Line & { items?: Line[] }

/**
 * An account's cart takes whole quantities only: core would round 1.5 without a
 * word, and the order would be for another quantity than the buyer typed.
 */
export function refuseFractions(
  req: MedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { quantity, items = [] } = req.validatedBody
  const broken = [quantity, ...items.map((line) => line.quantity)].find(
    (value) =>
      value !== undefined &&
      !(Number.isSafeInteger(value) && value <= MOST_BASE_UNITS)
  )
  if (req.b2b && broken !== undefined) {
    throw toMedusaError(requestErrors.quantityNotWhole(broken))
  }
  next()
}
