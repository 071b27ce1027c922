import {
  complete,
  contextOf,
  erpHasIt,
  readyCart,
  type HttpClient,
  type Shop,
} from "../world"
import type { Ids } from "./guarded-requests"

/** Anna's open cart and her placed order: what everybody else is after. */
export type Victim = {
  buyer: HttpClient
  ids: Ids
  /** The placed order's own cart. */
  ordered_cart: string
  /** All that the database holds of both, as one text to compare. */
  state(): Promise<string>
}

const ROWS = `
  SELECT 'cart' AS kind, to_jsonb(c) AS row FROM cart c WHERE c.id = ANY($1)
  UNION ALL SELECT 'line', to_jsonb(l) FROM cart_line_item l WHERE l.cart_id = ANY($1)
  UNION ALL SELECT 'address', to_jsonb(a) FROM cart_address a JOIN cart c
    ON a.id IN (c.shipping_address_id, c.billing_address_id) WHERE c.id = ANY($1)
  UNION ALL SELECT 'shipping', to_jsonb(s) FROM cart_shipping_method s WHERE s.cart_id = ANY($1)
  UNION ALL SELECT 'session', to_jsonb(p) FROM payment_session p JOIN cart_payment_collection l
    ON l.payment_collection_id = p.payment_collection_id WHERE l.cart_id = ANY($1)
  UNION ALL SELECT 'header', to_jsonb(h) FROM b2b_order_header h WHERE h.cart_id = ANY($1)
  UNION ALL SELECT 'order', to_jsonb(o) FROM "order" o WHERE o.id = $2
  UNION ALL SELECT 'change', to_jsonb(x) FROM order_change x WHERE x.order_id = $2
  UNION ALL SELECT 'return', to_jsonb(r) FROM "return" r WHERE r.order_id = $2
  ORDER BY 1, 2`

/** @param buyer who owns it; he needs a ship-to that he may use */
export async function openVictim(
  shop: Shop,
  buyer: HttpClient
): Promise<Victim> {
  const orderedCart = await readyCart(shop, buyer)
  const { order } = (await complete(buyer, orderedCart)).body
  await erpHasIt(shop, orderedCart)
  const cart = await readyCart(shop, buyer)
  const carts = [cart, orderedCart]
  const { account } = await contextOf(buyer)
  const found = await shop.database.sql<Omit<Ids, "cart" | "order">>(
    `SELECT l.id AS line, l.variant_id AS variant, s.shipping_option_id AS shipping_option,
       p.payment_collection_id AS payment_collection, h.ship_to_id AS ship_to,
       (SELECT i.item_id FROM order_item i WHERE i.order_id = $2 LIMIT 1) AS order_line
     FROM cart c JOIN cart_line_item l ON l.cart_id = c.id
       JOIN cart_shipping_method s ON s.cart_id = c.id
       JOIN cart_payment_collection p ON p.cart_id = c.id
       JOIN b2b_order_header h ON h.cart_id = c.id
     WHERE c.id = $1`,
    [cart, order?.id]
  )
  const [rest] = found
  if (!rest || !order || !account) {
    throw new Error("the victim's cart or order could not be made")
  }
  return {
    buyer,
    ids: { ...rest, cart, order: order.id },
    ordered_cart: orderedCart,
    state: async () =>
      JSON.stringify(await shop.database.sql(ROWS, [carts, order.id])),
  }
}
