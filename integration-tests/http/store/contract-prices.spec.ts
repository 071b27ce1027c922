import {
  complete,
  contextOf,
  eventually,
  openPayment,
  openShop,
  PEOPLE,
  readyCart,
  signInAdmin,
  type HttpClient,
  type Shop,
} from "../../world"
import { priceDesk, type PriceDesk } from "../../world/price-desk"
import { pricesInCart, pricesOnPages } from "./price-doors"
import { registerOf } from "./trade-counter"

const BRICK = "BRK-WHF-RED"
const LIST_PRICE = 0.78

let shop: Shop
let clerk: HttpClient
let desk: PriceDesk
let anna: HttpClient
let roofer: HttpClient
let beckfoot: HttpClient
let brick: string

beforeAll(async () => {
  shop = await openShop("contract-prices")
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  desk = priceDesk(clerk)
  anna = await shop.as(PEOPLE.anna)
  roofer = await shop.as("jade.firth@castlegarth-roofing.demo.test")
  beckfoot = await shop.as(PEOPLE.blanket)
  brick = await shop.variantId(BRICK)
  const register = registerOf(shop)
  await desk.schedule(
    { code: "HARROGATE" },
    [
      { target_id: brick, value: "0.70" },
      { target_id: brick, value: "0.62", from_quantity: 500 },
    ],
    [{ target_type: "account", target_id: await register.account("HAR0001") }]
  )
  const account = await register.account("CAS0002")
  const group = await clerk.post<{ customer_group: { id: string } }>(
    "/admin/customer-groups",
    { name: "Roofers" }
  )
  const price_group_id = group.body.customer_group.id
  await clerk.post(`/admin/b2b/accounts/${account}`, { price_group_id })
  await desk.schedule(
    { code: "ROOFERS" },
    [{ target_type: "everything", method: "percent_off", value: 5 }],
    [{ target_type: "price_group", target_id: price_group_id }]
  )
  const { account: own } = await contextOf(beckfoot)
  await desk.schedule(
    { code: "BECKFOOT" },
    [{ target_id: brick, method: "amount_off", value: "0.10" }],
    [{ target_type: "company", target_id: own?.company.id ?? "" }]
  )
})
afterAll(() => shop.close())

type Told = {
  list_price: string
  price_per_unit: { code: string; amount: string }
  schedule: { code: string } | null
  next_break: { from_quantity: number } | null
  trace: Record<string, unknown>[]
}

describe("three accounts and a guest see four prices of the same brick", () => {
  it.each<[string, () => HttpClient, number, number]>([
    ["a guest the list price", () => shop.stranger, LIST_PRICE, LIST_PRICE],
    ["an account its own, with a break", () => anna, 0.7, 0.62],
    ["a price group its percentage off", () => roofer, 0.741, 0.741],
    ["a company its amount off", () => beckfoot, 0.68, 0.68],
  ])("%s, on every page and in the cart", async (_who, who, one, many) => {
    expect(await pricesOnPages(shop, who(), brick)).toEqual([
      one,
      one,
      one,
      one,
    ])
    expect(await pricesInCart(shop, who(), brick)).toEqual({
      created: one,
      added: one,
      grown: many,
      merged: many,
    })
  })

  it.each<[string, () => HttpClient, string, [string, string]]>([
    ["an account", () => anna, "HARROGATE", ["700", "620"]],
    ["a price group", () => roofer, "ROOFERS", ["741", "741"]],
    ["a company", () => beckfoot, "BECKFOOT", ["680", "680"]],
  ])(
    "%s is told it by each, by pack and by 1,000, and why",
    async (_who, who, code, [few, many]) => {
      const { body } = await who().post<{ prices: Told[] }>(
        "/store/b2b/prices",
        {
          items: [1, 500, 1000].map((quantity) => ({
            variant_id: brick,
            quantity,
          })),
          trace: true,
        }
      )
      expect(
        body.prices.map(({ price_per_unit, list_price }) => [
          price_per_unit.code,
          price_per_unit.amount,
          list_price,
        ])
      ).toEqual([
        ["MIL", few, "0.78"],
        ["MIL", many, "0.78"],
        ["MIL", many, "0.78"],
      ])
      for (const { schedule, trace } of body.prices) {
        expect(schedule?.code).toBe(code)
        expect(trace[0]).toMatchObject({
          outcome: "wins",
          schedule: { code },
          text: expect.stringContaining(
            `schedule ${code} is assigned`
          ) as string,
        })
        expect(trace.at(-1)).toMatchObject({
          kind: "list_price",
          reason: "contract_counts",
        })
      }
      expect(body.prices[0]?.next_break?.from_quantity ?? null).toBe(
        few === many ? null : 500
      )
    }
  )

  it("and the order keeps the price of the cart, which the ERP's document names", async () => {
    const cart = await readyCart(shop, anna)
    await anna.post(`/store/carts/${cart}/line-items`, {
      variant_id: brick,
      quantity: 600,
    })
    await openPayment(anna, cart)
    const { order } = (await complete(anna, cart)).body
    const { body } = await anna.get<{
      order: { items: { variant_id: string; unit_price: number }[] }
    }>(`/store/orders/${order?.id ?? ""}`)
    expect(
      body.order.items.find(({ variant_id }) => variant_id === brick)
    ).toMatchObject({ unit_price: 0.62 })
  })

  it("a region of somebody else changes nothing of it", async () => {
    const { body } = await clerk.post<{ region: { id: string } }>(
      "/admin/regions",
      { name: "Elsewhere", currency_code: "eur", countries: [] }
    )
    const answer = await anna.get<{
      variants?: { calculated_price: { calculated_amount: number } }[]
    }>(
      `/store/product-variants?id=${brick}&fields=*calculated_price&region_id=${body.region.id}`
    )
    expect(answer.body.variants?.[0]?.calculated_price.calculated_amount).toBe(
      0.7
    )
  })
})

describe("the trace that a buyer reads", () => {
  it("names no list of others, no draft and nothing that comes later", async () => {
    const target_id = await registerOf(shop).account("HAR0001")
    const lines = [{ target_id: brick, value: "0.01" }]
    const assignments = [{ target_type: "account", target_id }]
    await desk.schedule({ code: "DRAFT", status: "draft" }, lines, assignments)
    await desk.schedule(
      { code: "LATER", effective_from: "2999-01-01" },
      lines,
      assignments
    )
    const group = await clerk.post<{ customer_group: { id: string } }>(
      "/admin/customer-groups",
      { name: "Somebody else" }
    )
    await clerk.post("/admin/price-lists", {
      title: "For somebody else",
      description: "For somebody else",
      type: "override",
      status: "active",
      rules: { "customer.groups.id": [group.body.customer_group.id] },
      prices: [{ amount: 0.02, currency_code: "gbp", variant_id: brick }],
    })
    const { status, body } = await anna.post("/store/b2b/prices", {
      items: [{ variant_id: brick }],
      trace: true,
    })
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toMatch(
      /DRAFT|LATER|somebody else|0\.01"|0\.02"/i
    )
  })
})

describe("of several schedules", () => {
  it("the most specific wins, and at the same level the lower", async () => {
    const register = registerOf(shop)
    const account = await register.account("HAR0001")
    const variant = await shop.variantId("BRK-NID-BUF")
    const { account: own } = await contextOf(anna)
    const price = async () => (await pricesOnPages(shop, anna, variant))[0]
    await desk.schedule(
      { code: "EVERYONE" },
      [{ target_id: variant, value: "0.10" }],
      [{ target_type: "everyone" }]
    )
    expect(await price()).toBe(0.1)
    await desk.schedule(
      { code: "COMPANY" },
      [{ target_id: variant, value: "0.40" }],
      [{ target_type: "company", target_id: own?.company.id ?? "" }]
    )
    expect(await price()).toBe(0.4)
    const assignments = [{ target_type: "account", target_id: account }]
    await desk.schedule(
      { code: "ACCOUNT-1" },
      [{ target_id: variant, value: "0.60" }],
      assignments
    )
    expect(await price()).toBe(0.6)
    await desk.schedule(
      { code: "ACCOUNT-2" },
      [{ target_id: variant, value: "0.55" }],
      assignments
    )
    expect(await price()).toBe(0.55)
  })
})

describe("a formula", () => {
  it("follows the list price that it starts from, and the schedule that starts from it", async () => {
    const variant = await shop.variantId("BRK-ENG-BB")
    const { id } = await desk.schedule({ code: "BASE" }, [
      { target_id: variant, method: "percent_off", value: 10 },
    ])
    await desk.schedule(
      { code: "ON-TOP" },
      [
        {
          target_id: variant,
          method: "amount_off",
          base: "schedule",
          base_schedule_id: id,
          value: "0.10",
        },
      ],
      [
        {
          target_type: "ship_to",
          target_id: await registerOf(shop).shipTo("HV-YARD"),
        },
      ]
    )
    const price = async () => {
      const { body } = await anna.post<{ prices: { price: string }[] }>(
        "/store/b2b/prices",
        {
          items: [{ variant_id: variant }],
          ship_to_id: await registerOf(shop).shipTo("HV-YARD"),
        }
      )
      return Number(body.prices[0]?.price)
    }
    const [row] = await shop.database.sql<{ product_id: string }>(
      "SELECT product_id FROM product_variant WHERE id = $1",
      [variant]
    )
    const set = (amount: number) =>
      clerk.post(
        `/admin/products/${row?.product_id ?? ""}/variants/${variant}`,
        { prices: [{ amount, currency_code: "gbp" }] }
      )
    await set(1)
    await eventually(async () => {
      expect(await price()).toBe(0.8)
    })
    await set(2)
    await eventually(async () => {
      expect(await price()).toBe(1.7)
    })
  })
})
