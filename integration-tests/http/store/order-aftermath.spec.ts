import {
  eventually,
  openShop,
  PEOPLE,
  placeOrder,
  signInAdmin,
  type HttpClient,
  type Shop,
} from "../../world"
import { listOrders, listTotals } from "./given-orders"
import { registerOf, type Register } from "./trade-counter"

type Item = { id: string; variant_id: string; quantity: number }
type Order = {
  id: string
  total: number
  tax_total: number
  items: Item[]
}

let shop: Shop
let register: Register
let anna: HttpClient
let clerk: HttpClient

beforeAll(async () => {
  shop = await openShop("order_aftermath", {
    b2b: { sweep: { interval_seconds: 1 } },
  })
  register = registerOf(shop)
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  anna = await shop.as(PEOPLE.anna)
})
afterAll(() => shop.close())

/** What Medusa's admin API answers; anything but 200 fails here, with its body. */
async function act<T>(path: string, body: object = {}): Promise<T> {
  const answer = await clerk.post<T>(`/admin/${path}`, body)
  expect(answer).toMatchObject({ status: 200 })
  return answer.body
}

async function orderOf(id: string): Promise<Order> {
  const { body } = await clerk.get<{ order: Order }>(
    `/admin/orders/${id}?fields=id,total,tax_total,*items`
  )
  return body.order
}

/** An order of four for the school job, with the job's totals before it. */
async function placed() {
  const project_id = await register.project("J2041")
  const before = await jobTotal(project_id)
  const { order_id } = await placeOrder(shop, anna, {
    ship_to_id: await register.shipTo("HV-BECK-N"),
    project_id,
    quantity: 4,
  })
  const order = await orderOf(order_id)
  return { before, project_id, order }
}

async function jobTotal(projectId: string): Promise<number> {
  const { body } = await listTotals(anna, { group_by: "project" })
  const row = body.totals.find(({ key }) => key === projectId)
  return row?.total ?? 0
}

/** Waits until list and totals say of the order what Medusa says. */
async function follows(given: {
  order: Order
  project_id: string
  before: number
}): Promise<Order> {
  const now = await orderOf(given.order.id)
  await eventually(async () => {
    const { body } = await listOrders(anna, { limit: "100" })
    const entry = body.orders.find(({ id }) => id === given.order.id)
    expect(entry).toMatchObject({
      total: now.total,
      tax_total: now.tax_total,
      net_total: expect.closeTo(now.total - now.tax_total, 6) as number,
    })
  })
  const { total } = now
  expect(await jobTotal(given.project_id)).toBeCloseTo(given.before + total, 6)
  return now
}

async function fulfil({ id, items }: Order): Promise<void> {
  await act(`orders/${id}/fulfillments`, {
    items: items.map((item) => ({ id: item.id, quantity: item.quantity })),
  })
}

const inbound = ({ items }: Order, quantity: number) => ({
  items: [{ id: items[0]?.id, quantity }],
})

describe("the order history after the order", () => {
  it("follows an edit that adds a line", async () => {
    const given = await placed()
    const { id } = given.order
    await act("order-edits", { order_id: id })
    await act(`order-edits/${id}/items`, {
      items: [{ variant_id: await shop.variantId(), quantity: 5 }],
    })
    await act(`order-edits/${id}/confirm`)
    const now = await follows(given)
    expect(now.total).toBeGreaterThan(given.order.total)
  })

  it("follows a return, when it comes in", async () => {
    const given = await placed()
    const { id } = given.order
    await fulfil(given.order)
    const [place] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM stock_location LIMIT 1"
    )
    const made = await act<{ return: { id: string } }>("returns", {
      order_id: id,
      location_id: place?.id,
    })
    const path = `returns/${made.return.id}`
    await act(`${path}/request-items`, inbound(given.order, 3))
    await act(`${path}/request`)
    await follows(given)
    await act(`${path}/receive`)
    await act(`${path}/receive-items`, inbound(given.order, 3))
    await act(`${path}/receive/confirm`)
    const now = await follows(given)
    expect(now.total).toBeLessThan(given.order.total)
  })

  it("follows a claim that refunds a line", async () => {
    const given = await placed()
    await fulfil(given.order)
    const { claim } = await act<{ claim: { id: string; return_id: string } }>(
      "claims",
      { order_id: given.order.id, type: "refund" }
    )
    const path = `claims/${claim.id}`
    await act(`${path}/claim-items`, inbound(given.order, 1))
    await act(`${path}/inbound/items`, inbound(given.order, 1))
    await act(`${path}/request`)
    await follows(given)
  })

  it("follows an exchange for more of the same", async () => {
    const given = await placed()
    await fulfil(given.order)
    const { exchange } = await act<{ exchange: { id: string } }>("exchanges", {
      order_id: given.order.id,
    })
    const path = `exchanges/${exchange.id}`
    await act(`${path}/inbound/items`, inbound(given.order, 1))
    await act(`${path}/outbound/items`, {
      items: [{ variant_id: await shop.variantId(), quantity: 3 }],
    })
    await act(`${path}/request`)
    const now = await follows(given)
    expect(now.total).toBeGreaterThan(given.order.total)
  })
})

describe("an ERP's number whose event was lost with its process", () => {
  it("is noted by the sweep", async () => {
    const { order_id, display_id } = await placeOrder(shop, anna)
    const find = async () =>
      (await listOrders(anna, { q: String(display_id) })).body.orders[0]
    await eventually(async () => {
      expect(await find()).toMatchObject({
        transmission_status: "delivered",
        erp_number: expect.any(String) as string,
      })
    })
    const erp_number = (await find())?.erp_number
    await shop.database.sql(
      "UPDATE b2b_order_header SET erp_number = NULL WHERE order_id = $1",
      [order_id]
    )
    await eventually(async () => {
      expect(await find()).toMatchObject({ erp_number })
    })
  })
})
