import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { tradeErrors } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { billToAddressOf } from "../../../workflows/trade/bill-to-address"
import { ORDER_HEADER_METADATA } from "../../../workflows/trade/completion-guards"
import {
  refuseFixedFields,
  withoutOrderHeader,
  type CartBody,
} from "./cart-body"
import { recogniseAddress } from "./recognise-address"

/**
 * Keeps an account's cart the account's, and every cart's addresses its own: by an
 * address id stock Medusa would overwrite another cart's address.
 */
export async function updateCartInContext(
  req: MedusaRequest<CartBody>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const body = req.validatedBody
  await refuseForeignAddresses(req, body)
  const header = req.b2b_guarded?.header
  if (!header || !req.b2b) {
    body.metadata = withoutOrderHeader(body.metadata)
    next()
    return
  }
  refuseFixedFields(body, req.b2b.office)
  if (body.metadata !== undefined) {
    body.metadata = { ...body.metadata, [ORDER_HEADER_METADATA]: header.id }
  }
  if (body.billing_address !== undefined) {
    body.billing_address = await billToAddressOf(req.scope, req.b2b)
  }
  await recogniseAddress(req, req.b2b, body)
  next()
}

async function refuseForeignAddresses(
  req: MedusaRequest,
  body: CartBody
): Promise<void> {
  const named = [body.shipping_address, body.billing_address].flatMap(
    (address) =>
      typeof address === "object" && address.id !== undefined
        ? [address.id]
        : []
  )
  if (named.length === 0) {
    return
  }
  const [cart] = await req.scope
    .resolve(Modules.CART)
    .listCarts(
      { id: req.params.id ?? "" },
      { relations: ["shipping_address", "billing_address"] }
    )
  const own = [cart?.shipping_address?.id, cart?.billing_address?.id]
  const foreign = named.find((id) => !own.includes(id))
  if (foreign !== undefined) {
    throw toMedusaError(tradeErrors.addressNotFound(foreign))
  }
}
