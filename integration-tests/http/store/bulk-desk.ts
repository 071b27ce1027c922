import { openShop, PEOPLE, signInAdmin } from "../../world"
import { priceDesk } from "../../world/price-desk"
import { givenBulkGoods } from "./bulk-goods"
import { registerOf, type Refused } from "./trade-counter"
import { unitDesk } from "./unit-desk"

/** What became of the lines of a request. */
export type Result = {
  cart_id: string
  added: { index: number; variant_id: string; quantity: number }[]
  refused: { index: number; code: string; message: string }[]
  repeated: number[]
}

type CartLine = {
  variant_id: string
  quantity: number
  unit_price: number
  tax_lines: { rate: number }[]
  metadata: { b2b_reference?: string; b2b_unit?: { code: string } }
}

const GOODS = 600

/**
 * A shop with 600 goods more, and a buyer whose contract takes 10 % off everything and
 * has a break at 500 bricks.
 */
export async function openBulkDesk(label: string) {
  const shop = await openShop(label)
  const anna = await shop.as(PEOPLE.anna)
  const register = registerOf(shop)
  const brick = await shop.variantId("BRK-WHF-RED")
  const packed = await shop.variantId("BRK-CRV-RUS")
  await givenBulkGoods(shop, GOODS)
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  await priceDesk(shop.stranger.with({ token })).schedule(
    { code: "BULK" },
    [
      { target_type: "everything", method: "percent_off", value: 10 },
      { target_id: brick, value: "0.70" },
      { target_id: brick, value: "0.62", from_quantity: 500 },
    ],
    [{ target_type: "account", target_id: await register.account("HAR0001") }]
  )
  return {
    shop,
    anna,
    register,
    brick,
    packed,
    desk: unitDesk(shop, anna),
    make: (body: object) =>
      anna.post<Result & Refused>("/store/b2b/carts", body),
    linesOf: async (cart: string): Promise<CartLine[]> => {
      const { body } = await anna.get<{ cart: { items: CartLine[] } }>(
        `/store/carts/${cart}?fields=*items,*items.tax_lines`
      )
      return body.cart.items
    },
    /** How many carts, lines and order headers there are at all. */
    everything: () =>
      shop.database.sql(
        `SELECT (SELECT count(*) FROM cart WHERE deleted_at IS NULL) AS carts,
           (SELECT count(*) FROM cart_line_item WHERE deleted_at IS NULL) AS lines,
           (SELECT count(*) FROM b2b_order_header WHERE deleted_at IS NULL) AS headers`
      ),
  }
}

export type BulkDesk = Awaited<ReturnType<typeof openBulkDesk>>
