import { MathBN } from "@medusajs/framework/utils"
import {
  companyErrors,
  differingFields,
  refuseCollecting,
  refuseShipTo,
  shipToAsAddress,
} from "../../modules/company"
import {
  collectionErrors,
  refuseCollectionPoint,
  refuseShippingMethod,
  tradeErrors,
  type OrderHeaderRow,
} from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import { collectionAddress } from "./facts/collection"
import { shipToFacts } from "./facts/destination-facts"
import type { OrderFacts } from "./facts/order-facts"

type OrderValue = Parameters<typeof refuseShipTo>[2]

/** Where the order goes: a permitted ship-to, or a branch of its own office. */
export function refuseDestination(facts: OrderFacts): CatalogueError[] {
  const { cart, header } = facts
  const order = {
    net: MathBN.sub(cart.total, cart.tax_total),
    currency_code: cart.currency_code,
  }
  return header.fulfilment === "collect"
    ? refuseCollection(facts, order)
    : refuseDelivery(facts, order)
}

function refuseDelivery(
  facts: OrderFacts,
  order: OrderValue
): CatalogueError[] {
  const { cart, account, rights, ship_to, header } = facts
  if (!ship_to) {
    const freeForm = account.allow_free_form_ship_to && cart.shipping_address
    return freeForm && header.ship_to_id === null
      ? refusePlaces(facts, order)
      : [companyErrors.shipToMissing()]
  }
  const refusals = refuseShipTo(rights, shipToFacts(ship_to), order)
  const differing = differingFields(
    cart.shipping_address ?? {},
    shipToAsAddress(ship_to)
  )
  if (differing.length > 0) {
    refusals.push(companyErrors.shipToAddressChanged(ship_to, differing))
  }
  return refusals
}

/** A typed address is no way around the rights to the ship-to that it means. */
function refusePlaces(
  { places_meant, rights }: OrderFacts,
  order: OrderValue
): CatalogueError[] {
  const refused = places_meant.map((place) =>
    refuseShipTo(rights, shipToFacts(place), order)
  )
  return refused.some((refusals) => refusals.length === 0)
    ? []
    : (refused[0] ?? [])
}

/** May this order be fetched there, and does the cart say the branch's address? */
function refuseCollection(
  facts: OrderFacts,
  order: OrderValue
): CatalogueError[] {
  const { cart, rights, collection } = facts
  const refusals = [
    ...refuseChosenPoint(facts),
    ...refuseCollecting(rights, order),
  ]
  const point = collection?.point
  const branch =
    point &&
    collectionAddress(point, { contact_name: null, contact_phone: null })
  if (refusals.length > 0 || !point) {
    return refusals
  }
  if (!branch) {
    return [collectionErrors.pointClosed(point)]
  }
  const differing = differingFields(cart.shipping_address ?? {}, branch)
  return differing.length > 0
    ? [collectionErrors.addressChanged(point, differing)]
    : []
}

/** Whether an account's order may be fetched from the point that its header names. */
export function refuseChosenPoint({
  account,
  header,
  collection,
}: Pick<OrderFacts, "account" | "collection"> & {
  header: Pick<OrderHeaderRow, "collection_point_id">
}): CatalogueError[] {
  return refuseCollectionPoint(
    { allow_collect: account.allow_collect, office_id: account.office.id },
    collection?.point ?? null,
    header.collection_point_id
  )
}

/** Core looks closer, at profiles; it says so only when the cart is completed. */
export function refuseShipping({
  cart,
  collection,
}: OrderFacts): CatalogueError[] {
  const goods = cart.items.some((item) => item.requires_shipping)
  if (goods && !cart.shipping_methods?.length) {
    return [tradeErrors.shippingMethodMissing()]
  }
  // An option that delivers is looked at when it is chosen: see `guardShippingMethod`.
  return collection?.point
    ? collection.ways_out.flatMap((option) =>
        refuseShippingMethod(option, collection.point)
      )
    : []
}
