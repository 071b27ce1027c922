import {
  addShipping,
  complete,
  contextOf,
  openPayment,
  type Completion,
  type HttpClient,
  type Shop,
} from "../world"

/** Members who may order to any of their sites, each by an account of its own. */
export const BUYERS = [
  "grace.okafor@whitegate-fm.demo.test",
  "john.holroyd@harrogate-vale.demo.test",
  "tom.marsden@marsden-joinery.demo.test",
  "phil.ackroyd@castlegarth-roofing.demo.test",
] as const

/** Its account lets each PO number work once. */
export const UNUSED_PO_BUYER = BUYERS[0]

/** SKUs in stock, each sold alone: carts that share none do not wait for another. */
export async function skus(shop: Shop, count: number): Promise<string[]> {
  const rows = await shop.database.sql<{ sku: string }>(
    `SELECT v.sku FROM product_variant v JOIN product p ON p.id = v.product_id
     WHERE v.deleted_at IS NULL AND p.status = 'published' AND v.sku IN (
       SELECT i.sku FROM inventory_item i
       JOIN inventory_level l ON l.inventory_item_id = i.id
       WHERE l.stocked_quantity >= 50)
     ORDER BY v.sku LIMIT $1`,
    [count]
  )
  return rows.map(({ sku }) => sku)
}

/** Stock for as many rounds as the test plays; a shop that is sold out refuses rightly. */
export async function restock(shop: Shop, wares: string[]): Promise<void> {
  await shop.database.sql(
    `UPDATE inventory_level SET stocked_quantity = 1000000,
       raw_stocked_quantity = '{"value": "1000000", "precision": 20}'
     WHERE inventory_item_id IN (
       SELECT id FROM inventory_item WHERE sku = ANY ($1))`,
    [wares]
  )
}

/** A cart of two lines at most that only waits for its completion. */
export async function cartOf(
  shop: Shop,
  buyer: HttpClient,
  input: { skus: string[]; po_number: string; quantity?: number }
): Promise<string> {
  const items = await Promise.all(
    input.skus.map(async (sku) => ({
      variant_id: await shop.variantId(sku),
      quantity: input.quantity ?? 2,
    }))
  )
  const created = await buyer.post<{ cart?: { id: string } }>("/store/carts", {
    items,
  })
  const cartId = created.body.cart?.id
  if (!cartId) {
    throw new Error(`no cart: ${JSON.stringify(created.body)}`)
  }
  const { account } = await contextOf(buyer)
  const header = await buyer.post(`/store/b2b/carts/${cartId}/order-header`, {
    ship_to_id: account?.ship_tos[0]?.id,
    po_number: input.po_number,
  })
  if (header.status !== 200) {
    throw new Error(`no order header: ${JSON.stringify(header.body)}`)
  }
  await addShipping(buyer, cartId)
  await openPayment(buyer, cartId)
  return cartId
}

/** What a buyer saw of one try: an answer, or a connection that broke. */
export type Try = { status: number; body: Completion } | null

export async function tryToComplete(
  buyer: HttpClient,
  cartId: string
): Promise<Try> {
  try {
    return await complete(buyer, cartId)
  } catch {
    return null
  }
}
