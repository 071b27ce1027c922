import { createCart, openShop, placeOrder, type Shop } from "../../world"
import {
  cartWithLine,
  givePrice,
  linesOf,
  openGivingRep,
  type GivingRep,
} from "../../world/given-prices"
import { must } from "../../world/http"
import { actFor, openRep } from "../../world/reps"
import { savedDesk } from "./saved-desk"
import { TEMPLATES, type Template } from "./template-desk"
import type { Refused } from "./trade-counter"

let shop: Shop
let world: GivingRep

beforeAll(async () => {
  shop = await openShop("saved_cart_reps")
  world = await openGivingRep(shop, 50)
})
afterAll(() => shop.close())

type Listed = { title: string; author: string | null; is_changeable: boolean }
type Card = { account: { saved_carts: { title: string; author: string }[] } }

const listed = async (client: GivingRep["anna"]): Promise<Listed[]> =>
  must(
    await client.get<{ saved_carts: Listed[] }>("/store/b2b/saved-carts"),
    "list"
  ).saved_carts
const card = async (client: GivingRep["anna"]) =>
  must(
    await client.get<Card>(`/store/b2b/rep/accounts/${world.account}`),
    "card"
  ).account.saved_carts

describe("a saved cart", () => {
  it("does not carry a price that was given on its line along", async () => {
    const { acting } = world
    const desk = savedDesk(acting.client)
    const cart = await cartWithLine(shop, acting.client, 10)
    const own = cart.line.unit_price
    const given = await givePrice(acting.client, cart, {
      unit_price: String(own / 2),
      reason_code: "volume",
    })
    expect(given.body.price_override).toBeDefined()
    const saved = must(
      await desk.save({ cart_id: cart.cart_id, title: "Given" }),
      "save"
    ).saved_cart
    const { body } = await desk.activate(saved.id)
    expect(body.changes).toEqual([
      expect.objectContaining({
        code: "price_changed",
        in_cart: true,
        unit_price_then: String(own / 2),
        unit_price_now: String(own),
      }),
    ])
    const [line] = await linesOf(acting.client, body.cart_id ?? "")
    expect(line?.unit_price).toBe(own)
    const overrides = await acting.client.get<{ price_overrides: object[] }>(
      `/store/b2b/carts/${body.cart_id ?? ""}/price-overrides`
    )
    expect(overrides.body.price_overrides).toEqual([])
  })

  it("of a rep is found by whoever serves the account after him", async () => {
    const { acting, clerk, account, anna } = world
    const cart_id = await createCart(shop, acting.client)
    must(
      await savedDesk(acting.client).save({ cart_id, title: "Of Ruth" }),
      "save"
    )
    // A member's own is no rep's business, and a rep's own none of a member's.
    const mine = await createCart(shop, anna)
    must(await savedDesk(anna).save({ cart_id: mine, title: "Anna's" }), "save")
    const next = await openRep(shop, clerk, { name: "Neil Next" })
    must(
      await clerk.post(`/admin/b2b/sales-reps/${world.rep.id}/reassign`, {
        to_sales_rep_id: next.id,
        reason: "Ruth retires",
      }),
      "reassign"
    )
    const his = await actFor(next.client, account)
    expect(await listed(his.client)).toContainEqual(
      expect.objectContaining({
        title: "Of Ruth",
        author: "Ruth Field",
        is_changeable: true,
      })
    )
    const titles = (rows: { title: string }[]) => rows.map((row) => row.title)
    expect(titles(await listed(his.client))).not.toContain("Anna's")
    expect(titles(await listed(anna))).not.toContain("Of Ruth")
    const onCard = await card(next.client)
    expect(onCard).toContainEqual(
      expect.objectContaining({ title: "Of Ruth", author: "Ruth Field" })
    )
    expect(titles(onCard)).not.toContain("Anna's")
  })

  it("is found by the cart that it is saved as", async () => {
    const { anna } = world
    const cart_id = await createCart(shop, anna)
    const desk = savedDesk(anna)
    must(await desk.save({ cart_id, title: "By cart" }), "save")
    const found = await desk.list(`?cart_id=${cart_id}`)
    expect(found.body.saved_carts.map(({ title }) => title)).toEqual([
      "By cart",
    ])
    expect((await desk.list("?cart_id=cart_other")).body.count).toBe(0)
  })
})

describe("the usual order", () => {
  it("has the median of 12 months, and forgets what is older", async () => {
    const { anna } = world
    const days = [30, 60, 90, 400, 401]
    const quantities = [2, 3, 9, 20, 21]
    for (const [index, quantity] of quantities.entries()) {
      const { order_id } = await placeOrder(shop, anna, {
        quantity,
        po_number: `PO usual ${String(index)}`,
      })
      await shop.database.sql(
        `UPDATE b2b_order_header
         SET placed_at = placed_at - make_interval(days => $1)
         WHERE order_id = $2`,
        [days[index], order_id]
      )
    }
    const usual = await anna.post<{ cart_template: Template }>(
      `${TEMPLATES}/from-history`,
      {}
    )
    expect(
      usual.body.cart_template.lines.map(({ quantity }) => quantity)
    ).toEqual(["3"])
    await shop.database.sql(
      `UPDATE b2b_order_header SET placed_at = placed_at - interval '13 months'
       WHERE po_number LIKE 'PO usual %'`
    )
    const none = await anna.post<Refused>(`${TEMPLATES}/from-history`, {})
    expect(none.body.code).toBe("b2b.cart_template.no_history")
  })
})
