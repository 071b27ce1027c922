import {
  openShop,
  PEOPLE,
  signInAdmin,
  type HttpClient,
  type Shop,
} from "../../world"
import { priceDesk } from "../../world/price-desk"
import { offerDesk, type Rule } from "./offer-desk"
import { registerOf } from "./trade-counter"

type Cart = {
  cart: {
    id: string
    items: {
      id: string
      variant_id: string
      unit_price: number
      adjustments?: { amount: number }[]
    }[]
  }
}

let shop: Shop
let clerk: HttpClient
let anna: HttpClient
let roofer: HttpClient
let net: string
let gross: string
let account: string

beforeAll(async () => {
  shop = await openShop("contract-promotions")
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  anna = await shop.as(PEOPLE.anna)
  roofer = await shop.as("jade.firth@castlegarth-roofing.demo.test")
  net = await shop.variantId("BRK-ENG-BB")
  gross = await shop.variantId("BRK-ENG-BR")
  account = await registerOf(shop).account("HAR0001")
  const desk = priceDesk(clerk)
  const forAnna = [{ target_type: "account", target_id: account }]
  await desk.schedule(
    { code: "NET", net: true },
    [{ target_id: net, value: "0.80" }],
    forAnna
  )
  await desk.schedule(
    { code: "GROSS" },
    [{ target_id: gross, value: "0.70" }],
    forAnna
  )
})
afterAll(() => shop.close())

function offer(code: string, percent: number, rules: Rule[]): Promise<string> {
  return offerDesk(clerk).offer(code, { percent, rules, is_automatic: true })
}

/** Discounts by variant, of a cart with so many of both bricks. */
async function discounts(who: HttpClient, quantity: number) {
  const { body } = await who.post<Cart>("/store/carts", {
    items: [net, gross].map((variant_id) => ({ variant_id, quantity })),
  })
  const { cart } = (await who.get<Cart>(`/store/carts/${body.cart.id}`)).body
  const of = (variant: string) =>
    cart.items
      .filter(({ variant_id }) => variant_id === variant)
      .flatMap(({ adjustments = [] }) => adjustments)
      .reduce((sum, { amount }) => sum + amount, 0)
  return { net: of(net), gross: of(gross) }
}

describe("a promotion on contract prices", () => {
  it("comes on top, but never of a net price", async () => {
    const id = await offer("TENOFF", 10, [])
    expect(await discounts(anna, 500)).toEqual({ net: 0, gross: 35 })
    const others = await discounts(roofer, 500)
    expect(others.net).toBeGreaterThan(0)
    expect(others.gross).toBeGreaterThan(0)
    await clerk.delete(`/admin/promotions/${id}`)
  })

  it("can be one account's", async () => {
    const id = await offer("ANNAS", 10, [
      { attribute: "b2b.account_id", operator: "in", values: [account] },
    ])
    expect(await discounts(anna, 500)).toEqual({ net: 0, gross: 35 })
    expect(await discounts(roofer, 500)).toEqual({ net: 0, gross: 0 })
    await clerk.delete(`/admin/promotions/${id}`)
  })

  it("can wait for the total of a product group, and for the value of an order", async () => {
    const [row] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM product_category WHERE handle = 'bricks-and-blocks'"
    )
    const group = await offer("BULK", 10, [
      {
        attribute: `b2b.category_quantity.${row?.id ?? ""}`,
        operator: "gte",
        values: ["2000"],
      },
    ])
    expect(await discounts(anna, 500)).toEqual({ net: 0, gross: 0 })
    expect(await discounts(anna, 1000)).toEqual({ net: 0, gross: 70 })
    await clerk.delete(`/admin/promotions/${group}`)
    const value = await offer("VALUE", 10, [
      { attribute: "b2b.order_value", operator: "gte", values: ["1000"] },
    ])
    expect(await discounts(anna, 500)).toEqual({ net: 0, gross: 0 })
    expect(await discounts(anna, 1000)).toEqual({ net: 0, gross: 70 })
    await clerk.delete(`/admin/promotions/${value}`)
  })
})
