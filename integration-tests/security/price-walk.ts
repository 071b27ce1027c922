import {
  complete,
  contextOf,
  ON_ACCOUNT,
  type Answer,
  type HttpClient,
  type Shop,
} from "../world"

/** What one door answered, as text. */
export type Seen = { door: string; status: number; text: string }

export const UNIT_PRICE = 137.31
const SHIPPING_PRICE = 23.17

const PRODUCT_FIELDS =
  "fields=*variants,*variants.calculated_price,*variants.prices,*variants.price_set.prices"
const CART_FIELDS =
  "fields=*items,*items.tax_lines,*items.adjustments,*shipping_methods,*promotions,*payment_collection,*payment_collection.payment_sessions,+total,+raw_total,+item_total,+shipping_total,+tax_total"

/** Every price of the shop's first variant, and every freight, becomes an odd number. */
export async function setOddPrices(shop: Shop): Promise<void> {
  const set = `amount = $1::numeric, raw_amount = jsonb_build_object('value', $1::text, 'precision', 20)`
  await shop.database.sql(
    `UPDATE price SET ${set} FROM product_variant_price_set l
     WHERE l.price_set_id = price.price_set_id AND l.variant_id = $2`,
    [String(UNIT_PRICE), await shop.variantId()]
  )
  await shop.database.sql(
    `UPDATE price SET ${set} FROM shipping_option_price_set l
     WHERE l.price_set_id = price.price_set_id`,
    [String(SHIPPING_PRICE)]
  )
}

/** Remembers all that a client is answered. */
export function recording(who: HttpClient, seen: Seen[]): HttpClient {
  const note = <Body>(door: string, answer: Answer<Body>): Answer<Body> => {
    const text = JSON.stringify(answer.body)
    seen.push({
      door: door.replaceAll(/\w+_01\w+/g, ":id"),
      status: answer.status,
      text,
    })
    return answer
  }
  return {
    ...who,
    get: async (path) => note(`GET ${path}`, await who.get(path)),
    post: async (path, body) =>
      note(`POST ${path}`, await who.post(path, body)),
    delete: async (path) => note(`DELETE ${path}`, await who.delete(path)),
  }
}

/** Where prices of the shop can be seen without a cart. */
export async function walkCatalog(shop: Shop, who: HttpClient): Promise<void> {
  const { account } = await contextOf(who)
  const region = `region_id=${account?.office.region_id ?? ""}`
  const variant = await shop.variantId()
  const [row] = await shop.database.sql<{ product_id: string }>(
    "SELECT product_id FROM product_variant WHERE id = $1",
    [variant]
  )
  const product = row?.product_id ?? ""
  await who.get(`/store/products?id=${product}&${region}&${PRODUCT_FIELDS}`)
  await who.get(`/store/products/${product}?${region}&${PRODUCT_FIELDS}`)
  await who.get(`/store/product-variants?id=${variant}&${region}`)
  await who.get(`/store/product-variants/${variant}?${region}`)
}

/** A cart's life from its first line to the order, and all that shows it. */
export async function walkOrder(
  shop: Shop,
  who: HttpClient,
  shipToId: string
): Promise<{ cart: string; order: string }> {
  const created = await who.post<{ cart: { id: string } }>("/store/carts", {
    items: [{ variant_id: await shop.variantId(), quantity: 3 }],
  })
  const cart = created.body.cart.id
  await who.post(`/store/b2b/carts/${cart}/order-header`, {
    ship_to_id: shipToId,
    po_number: `PO ${cart.slice(-6)}`,
  })
  await who.post(`/store/carts/${cart}/promotions`, { promo_codes: ["NONE"] })
  const options = await who.get<{ shipping_options: { id: string }[] }>(
    `/store/shipping-options?cart_id=${cart}`
  )
  await who.post(`/store/carts/${cart}/shipping-methods`, {
    option_id: options.body.shipping_options[0]?.id,
  })
  await who.post(`/store/carts/${cart}/taxes`)
  const opened = await who.post<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { cart_id: cart }
  )
  await who.post(
    `/store/payment-collections/${opened.body.payment_collection.id}/payment-sessions`,
    { provider_id: ON_ACCOUNT }
  )
  await who.get(`/store/carts/${cart}?${CART_FIELDS}`)
  await who.get(`/store/b2b/carts/${cart}/checks`)
  const { body } = await complete(who, cart)
  const order = body.order?.id ?? ""
  await walkPlaced(who, { cart, order })
  return { cart, order }
}

/** Where a placed order can be seen. */
export async function walkPlaced(
  who: HttpClient,
  { cart, order }: { cart: string; order: string }
): Promise<void> {
  await who.get(`/store/carts/${cart}?${CART_FIELDS}`)
  await who.get(`/store/b2b/carts/${cart}/order-header`)
  await who.get(`/store/orders/${order}`)
  await who.get(
    `/store/orders/${order}?fields=*payment_collections.payments,*payment_collections.payment_sessions,*promotions,*items.variant,*summary`
  )
  await walkHistory(who)
  await who.post(`/store/b2b/orders/${order}/reorder`)
}

/** Where a member's and his company's orders are listed. */
export async function walkHistory(who: HttpClient): Promise<void> {
  await who.get("/store/orders?fields=*items,*shipping_methods,+subtotal")
  await who.get("/store/customers/me?fields=*orders,*orders.summary")
  await who.get("/store/b2b/orders")
  for (const group of ["project", "ship_to", "member", "month"]) {
    await who.get(`/store/b2b/orders/totals?group_by=${group}`)
  }
  await who.get("/store/b2b/orders/export")
  await who.get("/store/b2b/context")
}
