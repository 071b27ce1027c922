import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { toMedusaError } from "../../../utils/catalogue-error"
import { requestErrors } from "../errors"
import { isEntityId } from "../guard/entity-id"

/** Core dies of an option that does not exist, and of one whose price is fixed. */
export async function guardShippingOption(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const id = req.params.id ?? ""
  const [option] = isEntityId(id)
    ? await req.scope
        .resolve(Modules.FULFILLMENT)
        .listShippingOptions({ id }, { select: ["id", "price_type"], take: 1 })
    : []
  if (!option) {
    throw toMedusaError(requestErrors.shippingOptionNotFound(id))
  }
  if (option.price_type === "flat") {
    throw toMedusaError(requestErrors.shippingOptionFixedPrice(id))
  }
  next()
}
