import {
  openShop,
  PEOPLE,
  placeOrder,
  type HttpClient,
  type Shop,
} from "../../world"

type Item = { id: string; quantity: number; variant_id: string }
type Body = { code?: string; order: { id: string; items: Item[] } } & Record<
  string,
  unknown
>

let shop: Shop
let clerk: HttpClient
let brick: string
let regionId: string

beforeAll(async () => {
  shop = await openShop("order_quantities")
  clerk = await shop.clerk()
  brick = await shop.variantId("BRK-WHF-RED")
  const [region] = await shop.database.sql<{ id: string }>(
    "SELECT id FROM region"
  )
  regionId = region?.id ?? ""
})
afterAll(() => shop.close())

const REFUSED = {
  status: 400,
  body: { type: "invalid_data", code: "b2b.quantity.not_whole" },
}

async function itemOf(orderId: string): Promise<Item | undefined> {
  const { body } = await clerk.get<Body>(
    `/admin/orders/${orderId}?fields=items.*`
  )
  return body.order.items[0]
}

describe("a clerk who changes an account's order", () => {
  it("sets whole base units, also less than a pack, and no part of one", async () => {
    const { order_id } = await placeOrder(shop, await shop.as(PEOPLE.anna), {
      quantity: 3,
    })
    const item = await itemOf(order_id)
    const edit = `/admin/order-edits/${order_id}/items`
    await clerk.post("/admin/order-edits", { order_id })
    const one = `${edit}/item/${item?.id ?? ""}`
    expect(await clerk.post<Body>(one, { quantity: 1.5 })).toMatchObject(
      REFUSED
    )
    const half = { items: [{ variant_id: brick, quantity: 0.5 }] }
    expect(await clerk.post<Body>(edit, half)).toMatchObject(REFUSED)
    expect((await clerk.post<Body>(one, { quantity: 2 })).status).toBe(200)
    const whole = { items: [{ variant_id: brick, quantity: 7 }] }
    expect((await clerk.post<Body>(edit, whole)).status).toBe(200)
  })
})

describe("what is sent of an account's order, and comes back", () => {
  it("is counted in whole base units, whoever writes it down", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const { order_id } = await placeOrder(shop, anna, { quantity: 3 })
    const { id = "" } = (await itemOf(order_id)) ?? {}
    const sent = (quantity: number) =>
      clerk.post<Body>(`/admin/orders/${order_id}/fulfillments`, {
        items: [{ id, quantity }],
      })
    expect(await sent(1.5)).toMatchObject(REFUSED)
    expect((await sent(3)).status).toBe(200)
    const back = (who: HttpClient, quantity: number) =>
      who.post<Body>("/store/returns", {
        order_id,
        items: [{ id, quantity }],
        return_shipping: { option_id: "so_none" },
      })
    expect(await back(anna, 1.5)).toMatchObject(REFUSED)
    expect((await back(anna, 1)).body.code).not.toBe("b2b.quantity.not_whole")
  })

  it.each([
    ["returns", "return", "request-items"],
    ["claims", "claim", "inbound/items"],
    ["claims", "claim", "claim-items"],
    ["exchanges", "exchange", "inbound/items"],
  ])("is whole in %s: %s by %s", async (path, name, items) => {
    const anna = await shop.as(PEOPLE.anna)
    const { order_id } = await placeOrder(shop, anna, { quantity: 3 })
    const { id = "" } = (await itemOf(order_id)) ?? {}
    await clerk.post(`/admin/orders/${order_id}/fulfillments`, {
      items: [{ id, quantity: 3 }],
    })
    const opened = await clerk.post<Record<string, { id: string }>>(
      `/admin/${path}`,
      { order_id, ...(path === "claims" ? { type: "replace" } : {}) }
    )
    const change = opened.body[name]?.id ?? ""
    const ask = (quantity: number) =>
      clerk.post<Body>(`/admin/${path}/${change}/${items}`, {
        items: [{ id, quantity, reason: "wrong_item" }].map((item) =>
          items === "claim-items" ? item : { id, quantity }
        ),
      })
    expect(await ask(1.5)).toMatchObject(REFUSED)
    const whole = await ask(1)
    expect([whole.status, whole.body]).toEqual([200, whole.body])
  })
})

describe("a draft order", () => {
  const draft = (variant_id: string | undefined, quantity: number) =>
    clerk.post<Body & { draft_order: { id: string; items: Item[] } }>(
      "/admin/draft-orders",
      {
        region_id: regionId,
        email: "guest@example.test",
        items: [
          variant_id === undefined
            ? { title: "By hand", quantity, unit_price: 1 }
            : { variant_id, quantity },
        ],
      }
    )

  it("has whole base units of what is sold by units", async () => {
    expect(await draft(brick, 1.5)).toMatchObject(REFUSED)
    const made = await draft(brick, 2)
    expect(made.status).toBe(200)
    const path = `/admin/draft-orders/${made.body.draft_order.id}/edit`
    await clerk.post(path)
    expect(
      await clerk.post<Body>(`${path}/items`, {
        items: [{ variant_id: brick, quantity: 0.5 }],
      })
    ).toMatchObject(REFUSED)
  })

  it("of something else is Medusa's own, and keeps the part that was typed", async () => {
    const made = await draft(undefined, 1.5)
    expect(made.status).toBe(200)
    const [item] = await shop.database.sql<{ quantity: string }>(
      "SELECT quantity FROM order_item WHERE order_id = $1",
      [made.body.draft_order.id]
    )
    expect(Number(item?.quantity)).toBe(1.5)
  })
})
