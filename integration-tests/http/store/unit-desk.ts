import type { Answer, HttpClient, Shop } from "../../world"
import type { Refused } from "./trade-counter"

type Unit = { code: string; quantity: string; price_per: unknown }
export type Line = {
  id: string
  variant_id: string
  quantity: number
  unit: Unit
}
type SavedLine = {
  id: string
  quantity: number
  metadata: { b2b_unit?: { code: string; content: string } } & Record<
    string,
    unknown
  >
}

/** What the tests of units do with a buyer's carts. */
export function unitDesk(shop: Shop, buyer: HttpClient) {
  const saved = (cart: string): Promise<SavedLine[]> =>
    shop.database.sql<SavedLine>(
      `SELECT id, quantity, metadata FROM cart_line_item
       WHERE cart_id = $1 AND deleted_at IS NULL ORDER BY created_at, id`,
      [cart]
    )
  return {
    saved,
    /** What a cart has, as it is saved: base units, and the unit's code. */
    held: async (cart: string) =>
      (await saved(cart)).map(({ quantity, metadata }) => [
        quantity,
        metadata.b2b_unit?.code,
      ]),
    emptyCart: async (): Promise<string> => {
      const { body } = await buyer.post<{ cart: { id: string } }>(
        "/store/carts",
        {}
      )
      return body.cart.id
    },
    add: (
      cart: string,
      body: unknown
    ): Promise<Answer<{ line_items: Line[] } & Refused>> =>
      buyer.post(`/store/b2b/carts/${cart}/line-items`, body),
    change: (
      cart: string,
      line: string,
      body: unknown
    ): Promise<Answer<{ line_item: Line } & Refused>> =>
      buyer.post(`/store/b2b/carts/${cart}/line-items/${line}`, body),
  }
}
