import { MathBN } from "@medusajs/framework/utils"
import type { Basket } from "../../../modules/approval"
import type { OrderHeaderRow } from "../../../modules/trade"
import type { CartSnapshot } from "../../trade/facts/cart-snapshot"

type Header = Pick<
  OrderHeaderRow,
  "fulfilment" | "collection_point_id" | "ship_to_id" | "project_id"
>

/** What an approval is given for, out of a cart as it is now. */
export function basketOf(
  header: Header,
  { currency_code, total, items, shipping_address }: CartSnapshot
): Basket {
  return {
    currency_code: currency_code.toLowerCase(),
    total: MathBN.convert(total).toFixed(),
    destination: destinationOf(header, shipping_address),
    project_id: header.project_id,
    lines: items.map(({ variant_id, title, quantity, unit_price }) => ({
      item: variant_id ?? title,
      quantity: MathBN.convert(quantity).toNumber(),
      unit_price: MathBN.convert(unit_price).toFixed(),
    })),
  }
}

function destinationOf(
  { fulfilment, collection_point_id, ship_to_id }: Header,
  address: CartSnapshot["shipping_address"]
): string {
  if (fulfilment === "collect") {
    return collection_point_id ?? ""
  }
  return (
    ship_to_id ??
    JSON.stringify([
      address?.address_1,
      address?.address_2,
      address?.city,
      address?.province,
      address?.postal_code,
      address?.country_code,
    ])
  )
}
