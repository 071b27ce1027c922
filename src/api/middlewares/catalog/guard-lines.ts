import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { catalogErrors } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { hiddenVariants } from "../../../workflows/catalog/visibility"
import { guestOf, visibilityFor } from "./viewer"

type Line = { variant_id?: string }
type Body = Line & { items?: Line[] }

/**
 * Refuses lines of what the cart's account, or a guest, does not see, as core
 * refuses a variant that it does not know.
 * @throws MedusaError code `b2b.catalog.guests_cannot_buy` where guests see no prices
 */
export async function guardLines(
  req: MedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { variant_id, items = [] } = req.validatedBody
  const wanted = [variant_id, ...items.map((item) => item.variant_id)].filter(
    (id) => id !== undefined
  )
  if (wanted.length > 0) {
    if (!req.b2b && (await guestOf(req)) === "without_prices") {
      throw toMedusaError(catalogErrors.guestsCannotBuy())
    }
    const visibility = await visibilityFor(req)
    const hidden = await hiddenVariants(req.scope, visibility, wanted)
    if (hidden.length > 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Variants ${hidden.join(", ")} do not exist or belong to a product that is not published`
      )
    }
  }
  next()
}
