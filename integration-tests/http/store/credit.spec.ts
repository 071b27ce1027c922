import {
  complete,
  createCart,
  eventually,
  placeOrder,
  readyCart,
} from "../../world"
import { openCreditDesk, type CreditDesk } from "./credit-desk"
import { editOrder, shipOrder, takeBack } from "./order-desk"
import { refusalsOf } from "./trade-counter"

let desk: CreditDesk
beforeAll(async () => {
  desk = await openCreditDesk("credit")
})
afterAll(() => desk.shop.close())

const credit = () => desk.credit()
const say = (body: object) => desk.say(body)
const heldOf = (order_id: string) => desk.heldOf(order_id)
const noLimit = () => desk.noLimit()
const totalOf = async (cart: string) => {
  const { body } = await desk.anna.get<{ cart: { total: number } }>(
    `/store/carts/${cart}`
  )
  return String(body.cart.total)
}
const orderTotal = async (order_id: string) => {
  const { body } = await desk.clerk.get<{ order: { total: number } }>(
    `/admin/orders/${order_id}?fields=total`
  )
  return body.order.total
}

describe("an order on account", () => {
  afterEach(noLimit)

  it("takes the last penny of the limit, and is refused for one more", async () => {
    const cart = await readyCart(desk.shop, desk.anna)
    const total = await totalOf(cart)
    const used = Number((await credit()).on_order)
    const limit = (used + Number(total) - 0.01).toFixed(2)
    await say({ credit_limit: limit })
    expect(await refusalsOf(desk.anna, cart)).toEqual([
      "b2b.credit.limit_exceeded",
    ])
    const refused = await complete(desk.anna, cart)
    expect(refused.status).toBe(400)
    expect(refused.body.code).toBe("b2b.credit.limit_exceeded")
    expect(refused.body.message).toContain(`of a limit of GBP ${limit}`)
    const [{ count } = { count: "" }] = await desk.shop.database.sql<{
      count: string
    }>(
      `SELECT count(*) FROM "order" WHERE metadata ->> 'b2b_order_header_id' =
        (SELECT id FROM b2b_order_header WHERE cart_id = $1)`,
      [cart]
    )
    expect(count).toBe("0")
    expect((await credit()).on_order).toBe(String(used))

    await say({ credit_limit: (used + Number(total)).toFixed(2) })
    expect(await refusalsOf(desk.anna, cart)).toEqual([])
    expect((await complete(desk.anna, cart)).body.type).toBe("order")
    expect(await credit()).toMatchObject({ available: "0" })
  })

  it("goes to one of two carts that are completed at once", async () => {
    const carts = await Promise.all([
      readyCart(desk.shop, desk.anna),
      readyCart(desk.shop, desk.anna),
    ])
    const used = Number((await credit()).on_order)
    await say({
      credit_limit: (used + Number(await totalOf(carts[0]))).toFixed(2),
    })
    const answers = await Promise.all(
      carts.map((cart) => complete(desk.anna, cart))
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(answers.find(({ status }) => status === 400)?.body.code).toBe(
      "b2b.credit.limit_exceeded"
    )
    expect(await credit()).toMatchObject({ available: "0" })
  })

  it("goes out above a limit that only warns, and is told of", async () => {
    const cart = await readyCart(desk.shop, desk.anna)
    await say({ credit_limit: "0", over_limit: "warn" })
    expect((await complete(desk.anna, cart)).body.type).toBe("order")
    expect(Number((await credit()).available)).toBeLessThan(0)
  })

  it("frees what it held when it is cancelled, and follows edits and returns", async () => {
    const { order_id } = await placeOrder(desk.shop, desk.anna, { quantity: 2 })
    expect(await heldOf(order_id)).toBe(await orderTotal(order_id))
    await editOrder(desk.clerk, order_id, 6)
    await eventually(async () => {
      expect(await heldOf(order_id)).toBe(await orderTotal(order_id))
    })
    await shipOrder(desk.clerk, order_id, 6)
    await takeBack(desk.clerk, order_id, 2)
    await eventually(async () => {
      expect(await heldOf(order_id)).toBe(await orderTotal(order_id))
    })
    const before = Number((await credit()).on_order)
    const gone = await placeOrder(desk.shop, desk.anna)
    await desk.clerk.post(`/admin/orders/${gone.order_id}/cancel`)
    await eventually(async () => {
      expect(await heldOf(gone.order_id)).toBe(0)
      expect(Number((await credit()).on_order)).toBe(before)
    })
  })

  it("frees what it held when its payment is captured", async () => {
    const { order_id } = await placeOrder(desk.shop, desk.anna)
    const { body } = await desk.clerk.get<{
      order: { payment_collections: { payments: { id: string }[] }[] }
    }>(`/admin/orders/${order_id}?fields=payment_collections.payments.id`)
    const payment = body.order.payment_collections[0]?.payments[0]?.id ?? ""
    const captured = await desk.clerk.post(`/admin/payments/${payment}/capture`)
    expect(captured.status).toBe(200)
    await eventually(async () => {
      expect(await heldOf(order_id)).toBe(0)
    })
  })

  it("does not grow above the limit by an edit", async () => {
    const { order_id } = await placeOrder(desk.shop, desk.anna, { quantity: 1 })
    const { on_order } = await credit()
    await say({ credit_limit: on_order })
    const before = await orderTotal(order_id)
    await expect(editOrder(desk.clerk, order_id, 9)).rejects.toThrow(
      "b2b.credit.limit_exceeded"
    )
    expect(await orderTotal(order_id)).toBe(before)
    await desk.clerk.request("DELETE", `/admin/order-edits/${order_id}`)
    await noLimit()
    await editOrder(desk.clerk, order_id, 9)
    await eventually(async () => {
      expect(await heldOf(order_id)).toBe(await orderTotal(order_id))
    })
  })
})

describe("payment on account is authorised", () => {
  const REFUSED: [string, string][] = [
    ["another session", "payment_session_id = NEW.payment_session_id || 'x'"],
    ["another amount", "session_amount = NEW.session_amount + 0.01"],
    ["another currency", "currency_code = 'eur'"],
    ["nothing at all", "amount = 0"],
  ]

  it.each(REFUSED)(
    "for nothing where credit was set aside for %s",
    async (_, change) => {
      const [column = "", value = ""] = change.split(" = ")
      await desk.shop.database.sql(
        `CREATE FUNCTION other_reservation() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN NEW.${column} := ${value}; RETURN NEW; END $$;
         CREATE TRIGGER other_reservation BEFORE INSERT ON b2b_credit_reservation
         FOR EACH ROW EXECUTE FUNCTION other_reservation()`
      )
      const cart = await readyCart(desk.shop, desk.anna)
      const answer = await complete(desk.anna, cart)
      await desk.shop.database.sql("DROP FUNCTION other_reservation() CASCADE")
      expect(answer.body.type).not.toBe("order")
      expect(answer.status).toBeLessThan(500)
      await eventually(async () => {
        const orders = await desk.shop.database.sql(
          `SELECT 1 FROM "order" o JOIN b2b_order_header h
             ON h.id = o.metadata ->> 'b2b_order_header_id'
           WHERE h.cart_id = $1 AND o.status <> 'canceled'
             AND o.deleted_at IS NULL`,
          [cart]
        )
        expect(orders).toEqual([])
      })
      await desk.shop.database.sql(
        `DELETE FROM b2b_credit_reservation WHERE order_header_id =
           (SELECT id FROM b2b_order_header WHERE cart_id = $1)`,
        [cart]
      )
    }
  )
})

it("holds nothing of a cart that was never completed", async () => {
  const before = await credit()
  await createCart(desk.shop, desk.anna)
  expect((await credit()).on_order).toBe(before.on_order)
})
