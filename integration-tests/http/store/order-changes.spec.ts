import {
  complete,
  contextOf,
  eventually,
  openShop,
  PEOPLE,
  placeOrder,
  readyCart,
  signInAdmin,
  type Answer,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { givenOrders, listOrders } from "./given-orders"
import { registerOf, type Register } from "./trade-counter"

const ROOFER = "jade.firth@castlegarth-roofing.demo.test"

let shop: Shop
let register: Register
let anna: HttpClient
let john: HttpClient
let clerk: HttpClient

beforeAll(async () => {
  shop = await openShop("order_changes", {
    b2b: { sweep: { interval_seconds: 1 } },
  })
  register = registerOf(shop)
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  anna = await shop.as(PEOPLE.anna)
  john = await shop.as(PEOPLE.admin)
})
afterAll(() => shop.close())

describe("the export", () => {
  it("streams more rows than fit a page, each once, and no formula", async () => {
    await givenOrders(shop, {
      member: ROOFER,
      prefix: "many",
      count: 5_200,
      po_number: "=HYPERLINK(1)",
      display_from: 100_000,
    })
    const { headers, body } = await (
      await shop.as(ROOFER)
    ).get<{ message: string }>(
      "/store/b2b/orders/export?po_number=%3DHYPERLINK(1)"
    )
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8")
    expect(headers.get("transfer-encoding")).toBe("chunked")
    const lines = body.message.split("\r\n")
    expect(lines[0]).toBe(
      "order_id,order_number,erp_number,placed_at,cancelled_at,po_number,ordered_by,ship_to_code,ship_to,job_code,job,office,currency_code,net_total,tax_total,total"
    )
    expect(lines.at(-1)).toBe("")
    const ids = lines.slice(1, -1).map((line) => line.split(",")[0])
    expect(ids).toHaveLength(5_200)
    expect(new Set(ids).size).toBe(5_200)
    expect(ids[0]).toBe("order_many_1")
    expect(lines[1]).toContain(",'=HYPERLINK(1),Jade Firth,")
  })
})

describe("a client that goes away in the middle of an export", () => {
  it("stops the reading, and nothing else", async () => {
    await givenOrders(shop, {
      member: ROOFER,
      prefix: "endless",
      count: 60_000,
      po_number: "PO with sixty characters that make the file somewhat longer",
      display_from: 200_000,
    })
    const leaving = new AbortController()
    const { body } = await fetch(`${shop.server.url}/store/b2b/orders/export`, {
      headers: await signInHeaders(ROOFER),
      signal: leaving.signal,
    })
    await body?.getReader().read()
    leaving.abort()
    await eventually(() => {
      expect(shop.server.logs()).toContain(
        "b2b: /store/b2b/orders/export was cut off."
      )
    })
    const roofer = await shop.as(ROOFER)
    expect((await listOrders(roofer, { q: "200001" })).body.count).toBe(1)
  })

  async function signInHeaders(email: string): Promise<Record<string, string>> {
    const { body } = await shop.stranger.post<{ token: string }>(
      "/auth/customer/emailpass",
      { email, password: "supersecret" }
    )
    return {
      authorization: `Bearer ${body.token}`,
      "x-publishable-api-key": shop.demo.publishable_key,
    }
  }
})

describe("what an order header keeps of its order", () => {
  it("is there when the order is placed, and follows its cancellation", async () => {
    const { order_id, display_id } = await placeOrder(shop, anna)
    const find = async () =>
      (await listOrders(anna, { q: String(display_id) })).body.orders[0]
    const stock = await anna.get<{
      order: { total: number; tax_total: number }
    }>(`/store/orders/${order_id}`)
    const { total, tax_total } = stock.body.order
    expect(await find()).toMatchObject({ id: order_id, total, tax_total })
    await eventually(async () => {
      expect(await find()).toMatchObject({
        erp_number: expect.stringContaining(`W${String(display_id)}`) as string,
        transmission_status: "delivered",
      })
    })
    await clerk.post(`/admin/orders/${order_id}/cancel`)
    await eventually(async () => {
      expect((await find())?.cancelled_at).not.toBeNull()
    })
  })

  it("is filled by the sweep where an order was bound without it", async () => {
    const { order_id } = await placeOrder(shop, anna)
    await shop.database.sql(
      `UPDATE b2b_order_header SET display_id = NULL, total = NULL, currency_code = NULL WHERE order_id = $1`,
      [order_id]
    )
    await eventually(async () => {
      const { body } = await listOrders(anna)
      const order = body.orders.find(({ id }) => id === order_id)
      expect(order).toMatchObject({ currency_code: "gbp" })
      expect(order?.total).toBeGreaterThan(0)
    })
  })
})

type Reordered = Answer<
  {
    cart_id: string
    skipped: { title: string; reason: string }[]
  } & Partial<ErrorBody>
>

function reorder(who: HttpClient, orderId: string): Promise<Reordered> {
  return who.post(`/store/b2b/orders/${orderId}/reorder`)
}

describe("ordering the same again", () => {
  it("is nobody's who may not see the order, as if there were none", async () => {
    const { order_id } = await placeOrder(shop, anna)
    const kev = await shop.as(PEOPLE.foreman)
    const tom = await shop.as(PEOPLE.soleTrader)
    const gareth = await shop.as(PEOPLE.suspended)
    for (const who of [kev, tom, gareth]) {
      const ids = [order_id, "order_none", order_id.toLowerCase(), "a'b"]
      const texts = await Promise.all(
        ids.map(async (id) => {
          const { status, body } = await reorder(who, encodeURIComponent(id))
          expect([status, body.code]).toEqual([404, "b2b.order.not_found"])
          return JSON.stringify(body).replaceAll(id, "<id>")
        })
      )
      expect(new Set(texts).size).toBe(1)
    }
    const { status } = await reorder(shop.stranger, order_id)
    expect(status).toBe(401)
    const ledger = await shop.as(PEOPLE.accountsPayable)
    const reader = await reorder(ledger, order_id)
    expect([reader.status, reader.body.code]).toEqual([
      403,
      "b2b.permission.missing",
    ])
  })

  it("makes a cart of one's own at today's price, for the same site and job", async () => {
    const header = {
      ship_to_id: await register.shipTo("HV-BECK-N"),
      project_id: await register.project("J2041"),
    }
    const { order_id } = await placeOrder(shop, anna, {
      ...header,
      quantity: 3,
    })
    const { body } = await reorder(john, order_id)
    expect(body.skipped).toEqual([])
    const { header: made, lines } = (await register.saved(body.cart_id)) as {
      header: Record<string, unknown>
      lines: Record<string, unknown>[]
    }
    expect(made).toMatchObject({
      ...header,
      member_id: (await contextOf(john)).account?.member.id,
      po_number: null,
      order_id: null,
    })
    expect(lines).toMatchObject([
      { variant_id: await shop.variantId(), quantity: 3 },
    ])
  })

  it("leaves out what is no longer sold, and a site that is closed", async () => {
    const cart = await readyCart(shop, anna)
    const [other] = await shop.database.sql<{ id: string; product_id: string }>(
      `SELECT v.id, v.product_id FROM product_variant v
       JOIN product p ON p.id = v.product_id
       WHERE p.status = 'published' AND v.product_id <>
         (SELECT product_id FROM product_variant WHERE id = $1)
       ORDER BY v.sku LIMIT 1`,
      [await shop.variantId()]
    )
    await anna.post(`/store/carts/${cart}/line-items`, {
      variant_id: other?.id,
      quantity: 1,
    })
    await anna.post(`/store/payment-collections`, { cart_id: cart })
    const ready = await complete(anna, cart)
    const again = ready.status === 200 ? ready : await payAgain(cart)
    const orderId = again.body.order?.id ?? ""
    const [site] = await shop.database.sql<{ ship_to_id: string }>(
      "SELECT ship_to_id FROM b2b_order_header WHERE order_id = $1",
      [orderId]
    )
    await shop.database.sql(
      "UPDATE product SET status = 'draft' WHERE id = $1",
      [other?.product_id]
    )
    await shop.database.sql(
      "UPDATE b2b_ship_to SET status = 'closed' WHERE id = $1",
      [site?.ship_to_id]
    )
    const { status, body } = await reorder(anna, orderId)
    await shop.database.sql(
      "UPDATE b2b_ship_to SET status = 'active' WHERE id = $1",
      [site?.ship_to_id]
    )
    expect(status).toBe(200)
    expect(body.skipped).toMatchObject([
      { reason: "It is no longer in the catalog of this sales office." },
    ])
    const saved = await register.saved(body.cart_id)
    expect(saved).toMatchObject({ header: { ship_to_id: null } })
    expect(saved.lines).toHaveLength(1)
    await shop.database.sql("UPDATE product SET status = 'draft'")
    const nothing = await reorder(anna, orderId)
    await shop.database.sql("UPDATE product SET status = 'published'")
    expect([nothing.status, nothing.body.code]).toEqual([
      400,
      "b2b.order.nothing_to_reorder",
    ])
  })

  /** The total has changed since the session was opened. */
  async function payAgain(cart: string) {
    const { body } = await anna.post<{ payment_collection: { id: string } }>(
      "/store/payment-collections",
      { cart_id: cart }
    )
    await anna.post(
      `/store/payment-collections/${body.payment_collection.id}/payment-sessions`,
      { provider_id: "pp_payment-on-account_default" }
    )
    return complete(anna, cart)
  }
})
