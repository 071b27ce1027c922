import {
  contextOf,
  openShop,
  PEOPLE,
  placeOrder,
  readyCart,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../world"
import { giveRole } from "../http/store/given-orders"
import {
  recording,
  setOddPrices,
  UNIT_PRICE,
  walkCatalog,
  walkHistory,
  walkOrder,
  walkPlaced,
  type Seen,
} from "./price-walk"

const VIEWER = "tom.verity@harrogate-vale.demo.test"

/** The price, three times it, with its tax, the freight, and what they add up to. */
const AMOUNTS =
  /137[.,]?31|411[.,]?93|164[.,]?772|494[.,]?316|82[.,]?386|27[.,]?462|23[.,]?17|27[.,]?804|4[.,]634|435[.,]?1\b|522[.,]?12|87[.,]?02/

let shop: Shop
let anna: HttpClient
let site: string

beforeAll(async () => {
  shop = await openShop("price_view")
  await setOddPrices(shop)
  anna = await shop.as(PEOPLE.anna)
  const { account } = await contextOf(anna)
  site = account?.ship_tos.find(({ code }) => code === "HV-BECK-N")?.id ?? ""
})
afterEach(() => restrict("HAR0001", []))
afterAll(() => shop.close())

function restrict(number: string, restrictions: string[]) {
  return shop.database.sql(
    "UPDATE b2b_account SET restrictions = $1 WHERE number = $2",
    [restrictions, number]
  )
}

function telling(seen: Seen[]): Seen[] {
  return seen.filter(({ text }) => AMOUNTS.test(text))
}

describe("a buyer whose sales office took price.view from his account", () => {
  it("would be told each amount through many doors if he had it", async () => {
    const seen: Seen[] = []
    const buyer = recording(anna, seen)
    await walkCatalog(shop, buyer)
    await walkOrder(shop, buyer, site)
    expect(telling(seen).length).toBeGreaterThan(18)
    expect(seen.filter(({ status }) => status >= 500)).toEqual([])
  })

  it("buys from catalog to order, and no door tells an amount", async () => {
    await restrict("HAR0001", ["price.view"])
    const seen: Seen[] = []
    const buyer = recording(anna, seen)
    await walkCatalog(shop, buyer)
    const { order } = await walkOrder(shop, buyer, site)
    expect(order).toMatch(/^order_/)
    expect(seen.filter(({ status }) => status >= 400)).toMatchObject([
      { door: "POST /store/carts/:id/promotions" },
    ])
    expect(seen.length).toBeGreaterThan(24)
    expect(telling(seen)).toEqual([])
    const csv = seen.find(({ door }) => door.endsWith("/export"))
    expect(csv?.text).toContain("order_number")
    expect(csv?.text).not.toContain("total")
  })

  it("is refused in words without amounts, and the codes stay", async () => {
    const cart = await readyCart(shop, anna, { ship_to_id: site, quantity: 1 })
    await shop.database.sql(
      'UPDATE b2b_ship_to_access SET amount_limit = 100, raw_amount_limit = \'{"value":"100"}\' WHERE amount_limit = 10000'
    )
    await shop.database.sql(
      "UPDATE price SET amount = amount + 1, raw_amount = jsonb_build_object('value', (amount + 1)::text)"
    )
    const told = await anna.get(`/store/b2b/carts/${cart}/checks`)
    expect(JSON.stringify(told.body)).toMatch(/137\.31/)
    await restrict("HAR0001", ["price.view"])
    for (const answer of [
      await anna.get<object>(`/store/b2b/carts/${cart}/checks`),
      await anna.post<object>(`/store/carts/${cart}/complete`),
    ]) {
      const text = JSON.stringify(answer.body)
      expect(text).toContain("b2b.ship_to.amount_limit")
      expect(text).toContain("b2b.price.changed")
      expect(text).toContain("This order is above what you may order")
      expect(text).not.toMatch(/13\d\.|14\d\.|"limit"|"net"|"was"/)
    }
    await shop.database.sql(
      "UPDATE price SET amount = amount - 1, raw_amount = jsonb_build_object('value', (amount - 1)::text)"
    )
    await shop.database.sql(
      'UPDATE b2b_ship_to_access SET amount_limit = 10000, raw_amount_limit = \'{"value":"10000"}\' WHERE amount_limit = 100'
    )
  })

  it.each([
    "/store/products?order=variants.calculated_price.calculated_amount",
    "/store/products?order=-variants.prices.amount",
    "/store/products?variants[calculated_price][$lt]=140",
    "/store/products?$and[0][variants][prices][amount]=1",
    "/store/orders?order=-total",
    "/store/orders?order=items.unit_price",
  ])("sorts and filters nothing by price: %s", async (path) => {
    await restrict("HAR0001", ["price.view"])
    const { status, body } = await anna.get<ErrorBody>(path)
    expect([status, body.code]).toEqual([403, "b2b.permission.missing"])
  })
})

describe("a viewer, whose role has no price.view", () => {
  it("sees catalog, orders and a colleague's order without amounts", async () => {
    const viewer = await shop.as(VIEWER)
    const seen: Seen[] = []
    await walkCatalog(shop, recording(viewer, seen))
    await walkHistory(recording(viewer, seen))
    await giveRole(shop, VIEWER, ["order.view", "order.view_all"])
    const ids = await walkOrder(shop, anna, site)
    await walkPlaced(recording(viewer, seen), ids)
    expect(telling(seen)).toEqual([])
    const history = seen.filter(({ door }) => door === "GET /store/b2b/orders")
    expect(history.at(-1)?.text).toContain(ids.order)
    expect(seen.filter(({ status }) => status >= 500)).toEqual([])
  })
})

describe("a member of two companies", () => {
  it("sees no amount of the one that hides them through the other one", async () => {
    const priya = await shop.as(PEOPLE.twoCompanies)
    const { accounts } = await contextOf(priya)
    const of = (number: string) => {
      const account = accounts.find((row) => row.number === number)?.id ?? ""
      return priya.with({ account })
    }
    const { order_id } = await placeOrder(shop, of("WHI0005"), {
      po_number: "PO W 1",
    })
    const list = () =>
      of("HAR0001").get<{ orders: { id: string; total: number | null }[] }>(
        "/store/orders?fields=+total"
      )
    const before = await list()
    expect(before.body.orders).toMatchObject([{ id: order_id }])
    expect(before.body.orders[0]?.total).toBeGreaterThan(UNIT_PRICE)
    await restrict("WHI0005", ["price.view"])
    const after = await list()
    const me = await of("HAR0001").get("/store/customers/me?fields=*orders")
    await restrict("WHI0005", [])
    expect(after.body.orders).toMatchObject([{ id: order_id, total: null }])
    expect(JSON.stringify(me.body)).not.toMatch(AMOUNTS)
  })
})
