import type { MedusaContainer } from "@medusajs/framework/types"
import { collectionErrors } from "../../../../../../modules/trade"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import {
  readCollectionPoints,
  type CollectionPoint,
} from "../../../../../../workflows/trade/facts/collection"
import type {
  AdminCollectionPoint,
  AdminCollectionPointAnswer,
} from "../../types"

/** A collection point as clerks see it. */
export function presentPoint({
  id,
  name,
  stock_location_id,
  shipping_option_id,
  instructions,
  status,
  address,
}: CollectionPoint): AdminCollectionPoint {
  return {
    id,
    name,
    stock_location_id,
    shipping_option_id,
    instructions,
    status,
    address: address && {
      address_1: address.address_1,
      address_2: address.address_2,
      city: address.city,
      province: address.province,
      postal_code: address.postal_code,
      country_code: address.country_code,
    },
  }
}

/** @throws MedusaError code `b2b.collection_point.not_found` */
export async function findCollectionPoint(
  scope: MedusaContainer,
  of: { id: string; office_id: string }
): Promise<AdminCollectionPointAnswer> {
  const { points } = await readCollectionPoints(scope, of)
  if (!points[0]) {
    throw toMedusaError(collectionErrors.pointNotFound(of.id))
  }
  return { collection_point: presentPoint(points[0]) }
}
