import { eventually, PEOPLE, placeOrder, type ErrorBody } from "../../world"
import { must } from "../../world/http"
import { openCreditDesk, type CreditDesk } from "./credit-desk"
import { shipOrder } from "./order-desk"

let desk: CreditDesk
beforeAll(async () => {
  desk = await openCreditDesk("credit_doors")
})
afterAll(() => desk.shop.close())

const act = async <T>(path: string, body: object = {}) =>
  must(await desk.clerk.post<T>(`/admin/${path}`, body), path)

/** An order of two that was sent out, and its line. */
async function sentOrder() {
  const { order_id } = await placeOrder(desk.shop, desk.anna, { quantity: 2 })
  await shipOrder(desk.clerk, order_id, 2)
  const { body } = await desk.clerk.get<{
    order: { total: number; items: { id: string }[] }
  }>(`/admin/orders/${order_id}?fields=total,items.id`)
  return { order_id, total: body.order.total, item: body.order.items[0]?.id }
}

const more = async () => ({
  items: [{ variant_id: await desk.shop.variantId(), quantity: 9 }],
})

/** Changes that give out nine of the same, up to the request that makes them so. */
const CHANGES = {
  exchange: async (order_id: string, item = "") => {
    const { exchange } = await act<{ exchange: { id: string } }>("exchanges", {
      order_id,
    })
    const path = `exchanges/${exchange.id}`
    await act(`${path}/inbound/items`, {
      items: [{ id: item, quantity: 1 }],
    })
    await act(`${path}/outbound/items`, await more())
    return path
  },
  claim: async (order_id: string, item = "") => {
    const { claim } = await act<{ claim: { id: string } }>("claims", {
      order_id,
      type: "replace",
    })
    const path = `claims/${claim.id}`
    await act(`${path}/claim-items`, { items: [{ id: item, quantity: 1 }] })
    await act(`${path}/outbound/items`, await more())
    return path
  },
}

describe.each(["exchange", "claim"] as const)("an order's %s", (kind) => {
  it("does not grow above the limit, and is followed where it may", async () => {
    const { order_id, item, total } = await sentOrder()
    await desk.say({ credit_limit: (await desk.credit()).on_order })
    const path = await CHANGES[kind](order_id, item)
    const refused = await desk.clerk.post<ErrorBody>(`/admin/${path}/request`)
    expect([refused.status, refused.body.code]).toEqual([
      400,
      "b2b.credit.limit_exceeded",
    ])
    expect(await desk.heldOf(order_id)).toBe(total)
    await desk.noLimit()
    await act(`${path}/request`)
    await eventually(async () => {
      expect(await desk.heldOf(order_id)).toBeGreaterThan(total)
    })
  })
})

describe("a draft order", () => {
  const convert = async (draft: object) => {
    const { draft_order } = await act<{ draft_order: { id: string } }>(
      "draft-orders",
      { ...draft, ...(await more()) }
    )
    return desk.clerk.post<ErrorBody>(
      `/admin/draft-orders/${draft_order.id}/convert-to-order`
    )
  }
  const channel = async () => {
    const [row] = await desk.shop.database.sql<{
      sales_channel_id: string
      region_id: string
    }>("SELECT sales_channel_id, region_id FROM b2b_sales_office LIMIT 1")
    return row ?? { sales_channel_id: "", region_id: "" }
  }

  it("of a member, by id or e-mail, becomes no order in an office's channel", async () => {
    const [anna] = await desk.shop.database.sql<{ id: string }>(
      "SELECT id FROM customer WHERE email = $1 AND has_account",
      [PEOPLE.anna]
    )
    for (const who of [
      { customer_id: anna?.id, email: PEOPLE.anna },
      { email: PEOPLE.anna },
    ]) {
      const refused = await convert({ ...(await channel()), ...who })
      expect([refused.status, refused.body.code]).toEqual([
        400,
        "b2b.order.draft_of_member",
      ])
    }
  })

  it("of anybody else, or outside the offices, is the shop's own affair", async () => {
    const stranger = { email: "somebody@elsewhere.test" }
    const sold = await convert({ ...(await channel()), ...stranger })
    expect(sold.status).toBe(200)
    const { sales_channel } = await act<{ sales_channel: { id: string } }>(
      "sales-channels",
      { name: "Shop for people" }
    )
    const { stock_locations } = must(
      await desk.clerk.get<{ stock_locations: { id: string }[] }>(
        "/admin/stock-locations"
      ),
      "stock locations"
    )
    for (const { id } of stock_locations) {
      await act(`stock-locations/${id}/sales-channels`, {
        add: [sales_channel.id],
      })
    }
    const outside = await convert({
      ...(await channel()),
      sales_channel_id: sales_channel.id,
      email: PEOPLE.anna,
    })
    expect(outside.status).toBe(200)
  })
})
