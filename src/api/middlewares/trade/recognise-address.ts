import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  meansSamePlace,
  shipToAsAddress,
  type Location,
} from "../../../modules/company"
import type { OrderHeaderRow } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import {
  collectionAddress,
  readCollectionPoints,
} from "../../../workflows/trade/facts/collection"
import type { B2bContext } from "../../../workflows/trade/request-context"
import { matchAddress } from "../../../workflows/trade/usable-ship-tos"
import type { CartBody } from "./cart-body"

/**
 * Turns a typed delivery address into the ship-to that it means, so that a stock
 * storefront's checkout works unchanged. The place is written as the ship-to has
 * it; who takes the goods may differ from order to order.
 * @throws MedusaError where it is none of the member's and the account allows no other
 */
export async function recogniseAddress(
  req: MedusaRequest,
  context: B2bContext,
  body: CartBody
): Promise<void> {
  const address = body.shipping_address
  if (address === undefined || typeof address === "string") {
    return
  }
  const header = req.b2b_guarded?.header
  const branch =
    header?.fulfilment === "collect" &&
    (await branchMeant(req.scope, header, address))
  if (branch) {
    body.shipping_address = { ...branch, ...contactIn(address) }
    return
  }
  const match = await matchAddress(req.scope, context, address)
  if (match.refusal) {
    throw toMedusaError(match.refusal)
  }
  if (match.ship_to) {
    const own = shipToAsAddress(match.ship_to)
    body.shipping_address = { ...own, ...contactIn(address), ...placeOf(own) }
  }
  if (req.b2b_store) {
    req.b2b_store.pending_ship_to = {
      ship_to_id: match.ship_to?.id ?? null,
      fulfilment: "deliver",
      collection_point_id: null,
      ...(match.ship_to
        ? {
            site_contact_name: match.ship_to.contact_name,
            site_contact_phone: match.ship_to.contact_phone,
            delivery_instructions: match.ship_to.delivery_instructions,
          }
        : {}),
    }
  }
}

/** The branch's address where a storefront sends again what it found in the cart. */
async function branchMeant(
  container: MedusaContainer,
  header: OrderHeaderRow,
  address: Location
) {
  const { points } = await readCollectionPoints(container, {
    id: header.collection_point_id ?? "",
  })
  const branch =
    points[0] &&
    collectionAddress(points[0], {
      contact_name: header.site_contact_name,
      contact_phone: header.site_contact_phone,
    })
  return branch && meansSamePlace(address, branch) ? branch : null
}

const CONTACT_FIELDS = ["first_name", "last_name", "phone"] as const

function contactIn(address: object): Record<string, string> {
  const said: Record<string, string> = {}
  for (const field of CONTACT_FIELDS) {
    const value: unknown = Reflect.get(address, field)
    if (typeof value === "string" && value.trim() !== "") {
      said[field] = value
    }
  }
  return said
}

function placeOf(address: ReturnType<typeof shipToAsAddress>) {
  const { address_1, address_2, city, province, postal_code, country_code } =
    address
  return { address_1, address_2, city, province, postal_code, country_code }
}
