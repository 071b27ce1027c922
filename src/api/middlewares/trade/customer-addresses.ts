import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  companyErrors,
  shipToAsAddress,
  type ShipToRow,
} from "../../../modules/company"
import { tradeErrors } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { B2bContext } from "../../../workflows/trade/request-context"
import { usableDestinations } from "../../../workflows/trade/usable-ship-tos"
import { rewriteJson } from "../rewrite-json"

/** A ship-to as the stock customer-address API shows an address. */
function asCustomerAddress(shipTo: ShipToRow, context: B2bContext) {
  return {
    ...shipToAsAddress(shipTo),
    id: shipTo.id,
    address_name: shipTo.code,
    customer_id: context.customer_id,
    is_default_shipping: false,
    is_default_billing: false,
    metadata: { b2b_ship_to_id: shipTo.id },
    created_at: shipTo.created_at,
    updated_at: shipTo.updated_at,
  }
}

async function addressesOf(req: MedusaRequest, context: B2bContext) {
  const { ship_tos } = await usableDestinations(req.scope, context)
  return ship_tos.map((shipTo) => asCustomerAddress(shipTo, context))
}

/** In an account's context the address book is the ship-tos that he may order to. */
export async function listShipTosAsAddresses(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (!req.b2b) {
    next()
    return
  }
  const addresses = await addressesOf(req, req.b2b)
  const { skip, take } = req.queryConfig.pagination
  const limit = take ?? addresses.length
  res.json({
    addresses: addresses.slice(skip, skip + limit),
    count: addresses.length,
    offset: skip,
    limit,
  })
}

/** One ship-to, by its id, in the stock shape. */
export async function getShipToAsAddress(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (!req.b2b) {
    next()
    return
  }
  const id = req.params.address_id ?? ""
  const address = (await addressesOf(req, req.b2b)).find((row) => row.id === id)
  if (!address) {
    throw toMedusaError(tradeErrors.addressNotFound(id))
  }
  res.json({ address })
}

/** A member does not edit his company's ship-tos by the stock address book. */
export function refuseAddressChange(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (req.b2b) {
    throw toMedusaError(companyErrors.addressesManagedByCompany())
  }
  next()
}

type CustomerBody = { customer?: { addresses?: unknown } }

/** The customer's own page shows the same address book. */
export async function showShipTosOnCustomer(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (req.b2b) {
    const addresses = await addressesOf(req, req.b2b)
    rewriteJson(res, (answer) => {
      const { customer } = answer as CustomerBody
      return customer && "addresses" in customer
        ? { ...answer, customer: { ...customer, addresses } }
        : answer
    })
  }
  next()
}
