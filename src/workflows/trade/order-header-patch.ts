import type { OrderHeaderRow } from "../../modules/trade"

type Said<Field extends keyof OrderHeaderRow> = {
  [Name in Field]?: OrderHeaderRow[Name] | undefined
}

/** What a buyer may say of his order; null takes a fact back, absent leaves it. */
export type OrderHeaderPatch = Said<
  | "ship_to_id"
  | "project_id"
  | "po_number"
  | "requested_ship_date"
  | "site_contact_name"
  | "site_contact_phone"
  | "delivery_instructions"
  | "fulfilment"
  | "collection_point_id"
  | "delivery_mode"
  | "customer_reference"
  | "warehouse_note"
>

/** Whether the patch says that the order is fetched. */
export function saysCollect(patch: OrderHeaderPatch): boolean {
  return patch.fulfilment === "collect" || Boolean(patch.collection_point_id)
}

/** Whether the patch says that the order is brought. */
export function saysDeliver(patch: OrderHeaderPatch): boolean {
  return (
    patch.fulfilment === "deliver" ||
    patch.collection_point_id === null ||
    Boolean(patch.ship_to_id)
  )
}

/** The patch with what follows from it: an order goes to a ship-to or is fetched. */
export function settledPatch(patch: OrderHeaderPatch): Partial<OrderHeaderRow> {
  const said = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined)
  )
  if (saysCollect(patch)) {
    return { ...said, fulfilment: "collect", ship_to_id: null }
  }
  return saysDeliver(patch)
    ? { ...said, fulfilment: "deliver", collection_point_id: null }
    : said
}
