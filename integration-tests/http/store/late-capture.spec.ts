import {
  eventually,
  openShop,
  PEOPLE,
  placeOrder,
  type HttpClient,
  type Shop,
} from "../../world"

/** More than the sweep waits before it touches an order. */
const LATER = 10 * 60_000

let shop: Shop
let anna: HttpClient
let clerk: HttpClient

beforeAll(async () => {
  shop = await openShop("late_capture", {
    b2b: { sweep: { interval_seconds: 1 } },
  })
  anna = await shop.as(PEOPLE.anna)
  clerk = await shop.clerk()
  // What is captured can be looked at in peace.
  await shop.database.sql("UPDATE b2b_erp_connection SET status = 'paused'")
})
afterAll(() => shop.close())
afterEach(() => {
  shop.server.clock.release()
})

type Header = { captured_at: Date | null; total: string }

async function headerOf(orderId: string): Promise<Header | undefined> {
  const [header] = await shop.database.sql<Header>(
    "SELECT captured_at, total FROM b2b_order_header WHERE order_id = $1",
    [orderId]
  )
  return header
}

type Captured = { quantity: number; gross: string }

function capturedOf(orderId: string): Promise<Captured[]> {
  return shop.database.sql<Captured>(
    `SELECT CAST(payload->'lines'->0->>'quantity' AS int) AS quantity,
       payload->'totals'->>'gross' AS gross
     FROM b2b_erp_transmission WHERE subject_id = $1`,
    [orderId]
  )
}

async function untilCaptured(orderId: string): Promise<void> {
  await eventually(async () => {
    expect((await headerOf(orderId))?.captured_at).not.toBeNull()
  })
}

/** A bound order as a process leaves it that dies before it has captured it. */
async function uncapturedOrder(): Promise<string> {
  const { order_id } = await placeOrder(shop, anna, { quantity: 2 })
  await untilCaptured(order_id)
  await shop.database.sql(
    "DELETE FROM b2b_erp_transmission WHERE subject_id = $1",
    [order_id]
  )
  await shop.database.sql(
    "UPDATE b2b_order_header SET captured_at = NULL WHERE order_id = $1",
    [order_id]
  )
  return order_id
}

async function must(path: string, body: object = {}): Promise<void> {
  expect(await clerk.post(path, body)).toMatchObject({ status: 200 })
}

describe("an order that is captured late", () => {
  it("goes to the ERP as it was placed, though a clerk has changed it since", async () => {
    const orderId = await uncapturedOrder()
    const { total } = (await headerOf(orderId)) ?? { total: "" }
    const [line] = await shop.database.sql<{ item_id: string }>(
      "SELECT item_id FROM order_item WHERE order_id = $1",
      [orderId]
    )
    const edit = `/admin/order-edits/${orderId}`
    await must("/admin/order-edits", { order_id: orderId })
    await must(`${edit}/items/item/${line?.item_id ?? ""}`, { quantity: 5 })
    await must(`${edit}/request`)
    await must(`${edit}/confirm`)
    await eventually(async () => {
      expect(Number((await headerOf(orderId))?.total)).toBeGreaterThan(
        Number(total)
      )
    })

    shop.server.clock.travel(LATER)
    await untilCaptured(orderId)

    expect(await capturedOf(orderId)).toEqual([
      { quantity: 2, gross: Number(total).toFixed(2) },
    ])
    // The history tells what the order is now.
    expect(Number((await headerOf(orderId))?.total)).toBeGreaterThan(
      Number(total)
    )
  })

  it("is not sent where it was cancelled by then", async () => {
    const orderId = await uncapturedOrder()
    await must(`/admin/orders/${orderId}/cancel`)

    shop.server.clock.travel(LATER)
    await untilCaptured(orderId)

    expect(await capturedOf(orderId)).toEqual([])
  })
})
