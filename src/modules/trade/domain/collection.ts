import type { CatalogueError } from "../../../utils/catalogue-error"
import { collectionErrors } from "./collection-errors"

/** What the rules read of a collection point. */
export type CollectionPointFacts = {
  id: string
  name: string
  office_id: string
  status: "active" | "closed"
  stock_location_id: string
  /** Null: any option of a pickup set of its location. */
  shipping_option_id: string | null
}

/** What the rules read of a shipping option: where its goods come from, and how. */
export type WayOut = {
  id: string
  name: string
  /** Of its fulfilment set: `pickup`, `shipping` … */
  set_type: string
  location_id: string | null
  /** Whether a collection point names it as its own. */
  named: boolean
}

/** Whether goods are fetched by this option, wherever. */
export function isCollectionMethod(option: WayOut): boolean {
  return option.named || option.set_type === "pickup"
}

function fits(option: WayOut, point: CollectionPointFacts): boolean {
  return point.shipping_option_id === null
    ? option.set_type === "pickup" &&
        option.location_id === point.stock_location_id
    : option.id === point.shipping_option_id
}

/** What speaks against fetching an account's order there. */
export function refuseCollectionPoint(
  account: { allow_collect: boolean; office_id: string },
  point: CollectionPointFacts | null,
  asked: string | null
): CatalogueError[] {
  if (!account.allow_collect) {
    return [collectionErrors.notAllowed()]
  }
  if (asked === null) {
    return [collectionErrors.pointMissing()]
  }
  if (point?.office_id !== account.office_id) {
    return [collectionErrors.pointNotFound(asked)]
  }
  return point.status === "closed" ? [collectionErrors.pointClosed(point)] : []
}

/** What speaks against this option for an order; `point`: where it is fetched, if it is. */
export function refuseShippingMethod(
  option: WayOut,
  point: CollectionPointFacts | null
): CatalogueError[] {
  if (point !== null) {
    return fits(option, point)
      ? []
      : [collectionErrors.methodDelivers(option.name)]
  }
  return isCollectionMethod(option)
    ? [collectionErrors.methodCollects(option.name)]
    : []
}
