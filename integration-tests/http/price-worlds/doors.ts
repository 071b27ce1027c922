import { must, type HttpClient } from "../../world"

type Line = { variant_id: string | null; unit_price: number }
type Cart = { cart: { id: string; items: (Line & { id: string })[] } }
type Priced = {
  id: string
  calculated_price?: { calculated_amount: number } | null
}
type Item = { variant_id: string; quantity: number }

/** Unit prices by variant. */
export type Prices = Map<string, number>

function ofLines(lines: Line[]): Prices {
  return new Map(
    lines.map(({ variant_id, unit_price }) => [variant_id ?? "", unit_price])
  )
}

function ofVariants(variants: Priced[]): Prices {
  return new Map(
    variants.flatMap(({ id, calculated_price }) =>
      calculated_price ? [[id, calculated_price.calculated_amount]] : []
    )
  )
}

export async function onProductPages(
  who: HttpClient,
  productIds: string[]
): Promise<Prices> {
  const ids = productIds.map((id) => `id[]=${id}`).join("&")
  const { products } = must(
    await who.get<{ products: { variants: Priced[] }[] }>(
      `/store/products?${ids}&limit=50&fields=*variants.calculated_price`
    ),
    "products"
  )
  return ofVariants(products.flatMap(({ variants }) => variants))
}

export async function onVariantPages(
  who: HttpClient,
  variantIds: string[]
): Promise<Prices> {
  const ids = variantIds.map((id) => `id[]=${id}`).join("&")
  const { variants } = must(
    await who.get<{ variants: Priced[] }>(
      `/store/product-variants?${ids}&limit=50&fields=*calculated_price`
    ),
    "variants"
  )
  return ofVariants(variants)
}

export async function asked(
  who: HttpClient,
  items: Item[],
  shipToId: string | null
): Promise<Prices> {
  const { prices } = must(
    await who.post<{ prices: { variant_id: string; price: string }[] }>(
      "/store/b2b/prices",
      { items, ...(shipToId ? { ship_to_id: shipToId } : {}) }
    ),
    "prices"
  )
  return new Map(prices.map((row) => [row.variant_id, Number(row.price)]))
}

/** A cart created with these lines; and the same after it goes to a ship-to. */
export async function cartWith(
  who: HttpClient,
  items: Item[]
): Promise<{ id: string; prices: Prices }> {
  const { cart } = must(await who.post<Cart>("/store/carts", { items }), "cart")
  return { id: cart.id, prices: ofLines(cart.items) }
}

export async function sentTo(
  who: HttpClient,
  cartId: string,
  header: Record<string, string>
): Promise<Prices> {
  must(
    await who.post(`/store/b2b/carts/${cartId}/order-header`, header),
    "header"
  )
  must(
    await who.post(`/store/b2b/carts/${cartId}/prices/confirm`, {}),
    "confirm"
  )
  const { cart } = must(
    await who.get<Cart>(`/store/carts/${cartId}?fields=*items`),
    "cart"
  )
  return ofLines(cart.items)
}

/** Lines added one of each, then grown or merged to their quantity, in turns. */
export async function grown(who: HttpClient, items: Item[]): Promise<Prices> {
  const { cart } = must(await who.post<Cart>("/store/carts", {}), "empty cart")
  let last: Cart | null = null
  for (const [index, { variant_id, quantity }] of items.entries()) {
    const path = `/store/carts/${cart.id}/line-items`
    last = must(await who.post<Cart>(path, { variant_id, quantity: 1 }), "add")
    if (quantity > 1) {
      const line = last.cart.items.find((row) => row.variant_id === variant_id)
      last = must(
        index % 2 === 0
          ? await who.post<Cart>(`${path}/${line?.id ?? ""}`, { quantity })
          : await who.post<Cart>(path, { variant_id, quantity: quantity - 1 }),
        "grow"
      )
    }
  }
  return ofLines(last?.cart.items ?? [])
}

type OrderLines = { items: Line[] }

/** A draft that a clerk makes for a customer. */
export async function drafted(
  clerk: HttpClient,
  draft: {
    email: string
    customer_id: string
    region_id: string
    items: Item[]
  }
): Promise<Prices> {
  const made = must(
    await clerk.post<{ draft_order: OrderLines }>("/admin/draft-orders", draft),
    "draft"
  )
  return ofLines(made.draft_order.items)
}

/** What a clerk adds to an order that was placed. */
export async function edited(
  clerk: HttpClient,
  orderId: string,
  items: Item[]
): Promise<Prices> {
  const edits = "/admin/order-edits"
  must(await clerk.post(edits, { order_id: orderId }), "edit")
  const { order_preview } = must(
    await clerk.post<{
      order_preview: { items: (Line & { actions?: unknown[] })[] }
    }>(`${edits}/${orderId}/items`, { items }),
    "edit items"
  )
  must(await clerk.delete(`${edits}/${orderId}`), "cancel edit")
  return ofLines(
    order_preview.items.filter(({ actions }) => (actions?.length ?? 0) > 0)
  )
}

export async function ordered(
  who: HttpClient,
  orderId: string
): Promise<Prices> {
  const { order } = must(
    await who.get<{ order: OrderLines }>(
      `/store/orders/${orderId}?fields=*items`
    ),
    "order"
  )
  return ofLines(order.items)
}
