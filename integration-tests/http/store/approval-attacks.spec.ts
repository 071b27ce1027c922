import {
  complete,
  openShop,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { must } from "../../world/http"
import { openApprovalDesk, type ApprovalDesk } from "./approval-desk"
import { refusalsOf } from "./trade-counter"

/** Defects 11 to 20 of the reference starter, and what else lets an order through. */
describe("an order that must be approved", () => {
  let shop: Shop
  let desk: ApprovalDesk
  let anna: HttpClient
  let lines: (cart: string) => Promise<{ id: string; quantity: number }[]>

  beforeAll(async () => {
    shop = await openShop("approval_attacks")
    desk = await openApprovalDesk(shop)
    anna = desk.anna
    await desk.policy()
    lines = async (cart) =>
      must(
        await anna.get<{
          cart: { items: { id: string; quantity: number }[] }
        }>(`/store/carts/${cart}`),
        "cart"
      ).cart.items
  })
  afterAll(() => shop.close())

  const cartOf = (quantity = 1) => readyCart(shop, anna, { quantity })

  it("is not placed by a cart that never asked", async () => {
    const cart = await cartOf()
    expect(await refusalsOf(anna, cart)).toEqual(["b2b.approval.required"])
    const answer = await complete(anna, cart)
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe("b2b.approval.required")
    expect(answer.body.message).toContain("Big orders")
    expect(answer.body.message).toContain(`carts/${cart}/approval-requests`)
  })

  it("is not placed while it waits, and is when it was approved", async () => {
    const cart = await cartOf()
    const request = await desk.asked(anna, cart)
    expect((await complete(anna, cart)).body.code).toBe("b2b.approval.pending")
    must(await desk.decide(desk.margaret, request), "approve")
    expect((await complete(anna, cart)).body.order?.id).toMatch(/^order_/)
    expect((await desk.whole(anna, request)).status).toBe("approved")
  })

  it("is not placed by a rejected cart, nor asked for twice as it is", async () => {
    const cart = await cartOf()
    const request = await desk.asked(anna, cart)
    must(await desk.decide(desk.margaret, request, "reject", "Too dear"), "no")
    const answer = await complete(anna, cart)
    expect(answer.body.code).toBe("b2b.approval.rejected")
    expect(answer.body.message).toContain("Too dear")
    expect((await desk.ask(anna, cart)).body.code).toBe("b2b.approval.rejected")
    const [line] = await lines(cart)
    must(
      await anna.post(`/store/carts/${cart}/line-items/${line?.id ?? ""}`, {
        quantity: 2,
      }),
      "change"
    )
    expect((await desk.ask(anna, cart)).status).toBe(201)
  })

  it("is not placed when fifty were added to the one that was approved", async () => {
    const cart = await cartOf()
    const request = await desk.asked(anna, cart)
    must(await desk.decide(desk.margaret, request), "approve")
    const [line] = await lines(cart)
    const path = `/store/carts/${cart}/line-items/${line?.id ?? ""}`
    must(await anna.post(path, { quantity: 51 }), "change")
    expect(await refusalsOf(anna, cart)).toContain("b2b.approval.required")
    expect((await complete(anna, cart)).status).toBe(400)

    const again = await desk.asked(anna, cart)
    const whole = await desk.whole(desk.margaret, again)
    expect(whole.follows_id).toBe(request.id)
    expect(whole.changes).toMatchObject([{ quantity_before: 1, quantity: 51 }])
    must(await desk.decide(desk.margaret, again), "approve the difference")
    expect((await desk.whole(anna, request)).status).toBe("superseded")
    expect(await refusalsOf(anna, cart)).not.toContain("b2b.approval.required")
  })

  it("is placed with less than was approved", async () => {
    const cart = await cartOf(5)
    const request = await desk.asked(anna, cart)
    must(await desk.decide(desk.margaret, request), "approve")
    const [line] = await lines(cart)
    const path = `/store/carts/${cart}/line-items/${line?.id ?? ""}`
    must(await anna.post(path, { quantity: 3 }), "change")
    expect(await refusalsOf(anna, cart)).not.toContain("b2b.approval.required")
  })

  it("is not changed while it waits, by any door", async () => {
    const cart = await cartOf(2)
    const [line] = await lines(cart)
    const path = `/store/carts/${cart}`
    const ours = `/store/b2b/carts/${cart}`
    const item = line?.id ?? ""
    const request = await desk.asked(anna, cart)
    const tries: [string, unknown][] = [
      [path, { email: "x@y.test" }],
      [path, { promo_codes: ["ANY"] }],
      [path, { shipping_address: { first_name: "Eve" } }],
      [
        `${path}/line-items`,
        { variant_id: await shop.variantId(), quantity: 1 },
      ],
      [`${path}/line-items/${item}`, { quantity: 9 }],
      [`${path}/promotions`, { promo_codes: ["ANY"] }],
      [`${path}/shipping-methods`, { option_id: "so_any" }],
      [`${path}/customer`, {}],
      [`${path}/taxes`, {}],
      [`${path.toUpperCase()}/line-items/${item}/`, { quantity: 9 }],
      [`${ours}/order-header`, { po_number: "PO 2" }],
      [`${ours}/line-items`, { lines: [] }],
      [`${ours}/line-items/${item}`, { quantity: 9 }],
      [`${ours}/line-items/${item}/price-override`, { unit_price: "0.01" }],
      [`${ours}/prices/confirm`, {}],
      [`${ours}/hand-over`, {}],
    ]
    const before = await state(cart)
    for (const [where, body] of tries) {
      const answer = await anna.post<{ code?: string }>(where, body)
      expect([where, answer.status < 500 && answer.status >= 400]).toEqual([
        where,
        true,
      ])
      if (where.startsWith("/store")) {
        expect([where, answer.body.code]).toEqual([
          where,
          "b2b.approval.cart_frozen",
        ])
      }
    }
    const gone = await anna.delete<{ code?: string }>(
      `${path}/line-items/${item}`
    )
    expect(gone.body.code).toBe("b2b.approval.cart_frozen")
    const promotions = await anna.delete<{ code?: string }>(
      `${path}/promotions`,
      { promo_codes: ["ANY"] }
    )
    expect(promotions.body.code).toBe("b2b.approval.cart_frozen")
    expect(await state(cart)).toEqual(before)

    must(await desk.withdraw(anna, request), "withdraw")
    must(await anna.delete(`${path}/line-items/${item}`), "then it is free")
    expect((await desk.withdraw(anna, request)).body.code).toBe(
      "b2b.approval_request.not_pending"
    )
  })

  async function state(cart: string): Promise<unknown> {
    return await Promise.all([
      shop.database.sql(
        "SELECT id, quantity, unit_price FROM cart_line_item WHERE cart_id = $1 AND deleted_at IS NULL",
        [cart]
      ),
      shop.database.sql(
        "SELECT id, shipping_option_id FROM cart_shipping_method WHERE cart_id = $1 AND deleted_at IS NULL",
        [cart]
      ),
      shop.database.sql(
        "SELECT email, shipping_address_id, metadata FROM cart WHERE id = $1",
        [cart]
      ),
      shop.database.sql(
        "SELECT po_number, ship_to_id FROM b2b_order_header WHERE cart_id = $1",
        [cart]
      ),
    ])
  }

  it("asks whatever a client writes into metadata", async () => {
    const cart = await cartOf()
    await anna.post(`/store/carts/${cart}`, {
      metadata: {
        company_id: null,
        approval_status: "approved",
        approved: true,
      },
    })
    expect((await complete(anna, cart)).status).toBe(400)
    expect((await complete(anna, cart)).body.code).not.toBeUndefined()
    expect(await refusalsOf(anna, cart)).toContain("b2b.approval.required")
  })
})
