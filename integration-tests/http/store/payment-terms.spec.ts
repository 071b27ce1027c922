import {
  complete,
  erpHasIt,
  openShop,
  PEOPLE,
  placeOrder,
  readyCart,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { accountNumbered } from "../../world/reps"

type Expected = {
  term: { code: string; name: string; deposit_percent: number | null }
  due_on: string
  discount: { percent: number; until: string; amount: string } | null
  deposit: { percent: number; due_on: string; amount: string | null } | null
  rest_amount: string | null
} | null

let shop: Shop
let anna: HttpClient
let clerk: HttpClient
let account: string
let terms: string

beforeAll(async () => {
  shop = await openShop("placed_terms")
  anna = await shop.as(PEOPLE.anna)
  clerk = await shop.clerk()
  account = await accountNumbered(shop, "HAR0001")
  const [office] = await shop.database.sql<{ id: string }>(
    "SELECT id FROM b2b_sales_office"
  )
  terms = `/admin/b2b/offices/${office?.id ?? ""}/payment-terms`
})
afterEach(async () => {
  shop.server.clock.release()
  await shop.database.sql(`UPDATE b2b_account SET restrictions = '{}'`)
})
afterAll(() => shop.close())

let made = 0

/** Gives the account terms of its own, and answers where they are. */
async function givenTerms(rules: object): Promise<string> {
  made += 1
  const { body } = await clerk.post<{ payment_term: { id: string } }>(terms, {
    code: `T${String(made)}`,
    name: `Terms ${String(made)}`,
    ...rules,
  })
  const { id } = body.payment_term
  await clerk.post(`/admin/b2b/accounts/${account}`, { payment_term_id: id })
  return `${terms}/${id}`
}

const checked = async (cartId: string) =>
  (
    await anna.get<{ checks: { ok: boolean; expected_payment: Expected } }>(
      `/store/b2b/carts/${cartId}/checks`
    )
  ).body.checks
const ofOrder = async (id: string) =>
  (
    await anna.get<{
      order: { total: number | null; expected_payment: Expected }
    }>(`/store/b2b/orders/${id}`)
  ).body.order
const ofClerk = async (id: string) =>
  (
    await clerk.get<{ order_header: { expected_payment: Expected } }>(
      `/admin/b2b/orders/${id}/order-header`
    )
  ).body.order_header.expected_payment
const sent = async (orderId: string) => {
  const [row] = await shop.database.sql<{
    payload: {
      account: { payment_term_code: string | null }
      deposit: { percent: number; amount: string } | null
      totals: { gross: string }
    }
  }>("SELECT payload FROM b2b_erp_transmission WHERE subject_id = $1", [
    orderId,
  ])
  return row?.payload
}

const DEPOSIT = {
  basis: "month_end",
  days: 30,
  discount_percent: 2.5,
  discount_days: 10,
  deposit_percent: 30,
}

describe("an order on account", () => {
  it("tells before and after it is placed what is due when, by the day of the office", async () => {
    await givenTerms(DEPOSIT)
    const cartId = await readyCart(shop, anna)
    shop.server.clock.freeze(new Date("2027-01-31T23:30:00Z"))
    const before = await checked(cartId)
    expect(before.expected_payment).toMatchObject({
      due_on: "2027-03-02",
      discount: { percent: 2.5, until: "2027-02-10" },
      deposit: { percent: 30, due_on: "2027-01-31" },
    })
    const { body } = await complete(anna, cartId)
    const order = await ofOrder(body.order?.id ?? "")
    expect(order.expected_payment).toEqual(before.expected_payment)
    const { deposit, rest_amount } = order.expected_payment ?? {}
    expect(
      (Number(deposit?.amount) * 100 + Number(rest_amount) * 100).toFixed(0)
    ).toBe(((order.total ?? 0) * 100).toFixed(0))
    expect(await ofClerk(body.order?.id ?? "")).toEqual(order.expected_payment)
  })

  it("keeps the terms that it was placed by, whatever becomes of them", async () => {
    const term = await givenTerms({ ...DEPOSIT, name: "As agreed" })
    const placed = await placeOrder(shop, anna)
    const before = (await ofOrder(placed.order_id)).expected_payment
    await clerk.post(term, {
      name: "Stricter",
      basis: "invoice_date",
      days: 1,
      deposit_percent: null,
    })
    expect((await ofOrder(placed.order_id)).expected_payment).toEqual(before)
    expect(before?.term).toMatchObject({
      name: "As agreed",
      deposit_percent: 30,
    })
    await clerk.post(`/admin/b2b/accounts/${account}`, {
      payment_term_id: null,
    })
    expect((await ofOrder(placed.order_id)).expected_payment).toEqual(before)
  })

  it("goes to the ERP with the code of its terms and the deposit", async () => {
    await givenTerms(DEPOSIT)
    const code = `T${String(made)}`
    const placed = await placeOrder(shop, anna)
    await erpHasIt(shop, placed.cart_id)
    const expected = (await ofOrder(placed.order_id)).expected_payment
    expect(await sent(placed.order_id)).toMatchObject({
      account: { payment_term_code: code },
      deposit: { percent: 30, amount: expected?.deposit?.amount },
    })
  })

  it("has no deposit in the ERP's document where none is asked", async () => {
    await givenTerms({ days: 14 })
    const placed = await placeOrder(shop, anna)
    await erpHasIt(shop, placed.cart_id)
    expect((await sent(placed.order_id))?.deposit).toBeNull()
    expect((await ofOrder(placed.order_id)).expected_payment).toMatchObject({
      deposit: null,
      discount: null,
    })
  })

  it("tells those who may see no prices when, and not how much", async () => {
    await givenTerms(DEPOSIT)
    const placed = await placeOrder(shop, anna)
    const { due_on } = (await ofOrder(placed.order_id)).expected_payment ?? {}
    await shop.database.sql(
      "UPDATE b2b_account SET restrictions = '{price.view}' WHERE id = $1",
      [account]
    )
    const hidden = {
      due_on,
      discount: null,
      deposit: { percent: 30, amount: null },
      rest_amount: null,
    }
    expect((await ofOrder(placed.order_id)).expected_payment).toMatchObject(
      hidden
    )
    const open = await readyCart(shop, anna)
    expect((await checked(open)).expected_payment).toMatchObject({
      ...hidden,
      due_on: expect.any(String) as string,
    })
  })
})

describe("an order that was refused", () => {
  it("keeps no terms: its cart is open again", async () => {
    await givenTerms(DEPOSIT)
    const cartId = await readyCart(shop, anna)
    await shop.database.sql(
      "UPDATE b2b_account SET status = 'on_hold' WHERE id = $1",
      [account]
    )
    const { body } = await complete(anna, cartId)
    await shop.database.sql(
      "UPDATE b2b_account SET status = 'active' WHERE id = $1",
      [account]
    )
    expect((body as ErrorBody).code).toBe("b2b.account.on_hold")
    const [row] = await shop.database.sql<object>(
      "SELECT payment_term FROM b2b_order_header WHERE cart_id = $1",
      [cartId]
    )
    expect(row).toEqual({ payment_term: null })
  })
})
