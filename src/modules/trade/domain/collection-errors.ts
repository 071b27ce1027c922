import type { CatalogueError } from "../../../utils/catalogue-error"

type Named = { id: string; name: string }

/** What is refused of orders that are fetched, each with the way out. */
export const collectionErrors = {
  notAllowed: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.collection.not_allowed",
    message:
      "This trade account may not fetch orders. Choose a delivery address, or ask the sales office.",
  }),
  pointMissing: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.collection_point.missing",
    message:
      "The order is to be fetched, and nothing says where. Send collection_point_id, one of those in GET /store/b2b/collection-points.",
  }),
  pointNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.collection_point.not_found",
    message: `The sales office has no collection point ${id}. Send one of those in GET /store/b2b/collection-points.`,
    details: { collection_point_id: id },
  }),
  pointClosed: (point: Named): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.collection_point.closed",
    message: `Nothing can be fetched from "${point.name}" (${point.id}) any more. Choose another collection point, or a delivery address.`,
    details: { collection_point_id: point.id },
  }),
  addressChanged: (point: Named, fields: string[]): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.collection_point.address_changed",
    message: `The address in the cart does not read like that of "${point.name}" (${point.id}): ${fields.join(", ")}. Choose the collection point again.`,
    details: { collection_point_id: point.id, fields },
  }),
  methodDelivers: (name: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.shipping_method.delivers",
    message: `"${name}" delivers, and this order is to be fetched from a collection point. Choose one of those in GET /store/shipping-options?cart_id=….`,
  }),
  methodCollects: (name: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.shipping_method.collects",
    message: `"${name}" is for orders that are fetched. Choose one of those in GET /store/shipping-options?cart_id=…, or send collection_point_id to POST /store/b2b/carts/:id/order-header.`,
  }),
  locationNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.collection_point.location_not_found",
    message: `There is no stock location ${id} that has an address. Give it one at the locations of the admin first.`,
  }),
  locationTaken: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.collection_point.location_taken",
    message: `Stock location ${id} is a collection point of this office already. Change that one.`,
  }),
  optionNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.collection_point.option_not_found",
    message: `There is no shipping option ${id}. Send one from GET /admin/shipping-options, or null for those of the location's pickup.`,
  }),
} as const
