import {
  addShipping,
  complete,
  contextOf,
  createCart,
  mailsOf,
  openPayment,
  openShop,
  PEOPLE,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  accountNumbered,
  actFor,
  assign,
  changePolicy,
  demoOffice,
  openRep,
  type Rep,
} from "../../world/reps"
import { priceDesk, type PriceDesk } from "../../world/price-desk"

type Listed = { accounts: { id: string; open_carts: number }[]; count: number }

describe("a sales rep's day", () => {
  let shop: Shop
  let clerk: HttpClient
  let desk: PriceDesk
  let rep: Rep
  let office: string
  let account: string

  beforeAll(async () => {
    shop = await openShop("rep_day")
    clerk = await shop.clerk()
    desk = priceDesk(clerk)
    office = await demoOffice(shop)
    account = await accountNumbered(shop, "HAR0001")
    rep = await openRep(shop, clerk, { name: "Ruth Field" })
    await changePolicy(clerk, office, { sees: "own", hand_over_days: 3 })
    await assign(clerk, rep, account)
  })
  afterAll(() => shop.close())

  const list = async (query = "") =>
    (await rep.client.get<Listed>(`/store/b2b/rep/accounts${query}`)).body

  async function readyCart(client: HttpClient): Promise<string> {
    const cartId = await createCart(shop, client, 5)
    const own = (await contextOf(client)).account
    await client.post(`/store/b2b/carts/${cartId}/order-header`, {
      ship_to_id: own?.ship_tos[0]?.id,
      po_number: "PO 1",
    })
    return cartId
  }

  const pay = async (client: HttpClient, cartId: string) => {
    await addShipping(client, cartId)
    await openPayment(client, cartId)
    return await complete(client, cartId)
  }

  it("begins with his accounts, and those that the office lets him see", async () => {
    expect((await list()).accounts.map(({ id }) => id)).toEqual([account])
    expect((await list("?q=harrogate")).count).toBe(1)
    expect((await list("?q=nobody%25")).count).toBe(0)
    const [row] = await shop.database.sql<{ count: string }>(
      "SELECT count(*) FROM b2b_account WHERE office_id = $1",
      [office]
    )
    await changePolicy(clerk, office, { sees: "all" })
    expect((await list()).count).toBe(Number(row?.count))
    await changePolicy(clerk, office, { sees: "own" })
    const other = await accountNumbered(shop, "BEC0001").catch(() => "acct_x")
    expect(
      (await rep.client.get<ErrorBody>(`/store/b2b/rep/accounts/${other}`)).body
        .code
    ).toBe("b2b.sales_rep.account_not_served")
  })

  it("shows an account's card: contacts, last orders, usual items", async () => {
    const { client } = await actFor(rep.client, account)
    const cartId = await readyCart(client)
    const open = await list("?view=open_cart")
    expect(open.accounts).toMatchObject([{ id: account, open_carts: 1 }])
    const { order } = (await pay(client, cartId)).body
    const card = await rep.client.get<{ account: Record<string, object[]> }>(
      `/store/b2b/rep/accounts/${account}`
    )
    expect(card.body.account).toMatchObject({
      number: "HAR0001",
      orders: [{ order_id: order?.id, prepared_by: "Ruth Field" }],
      usual_items: [{ orders: 1, quantity: "5" }],
    })
    expect(card.body.account.contacts).toEqual(
      expect.arrayContaining([expect.objectContaining({ email: PEOPLE.anna })])
    )
    expect((await list("?view=open_cart")).count).toBe(0)
    expect((await list("?view=not_ordered_60")).count).toBe(0)
    expect((await list("?view=recent")).count).toBe(1)
  })

  it("hands a cart over: the member places it, and the order names the rep", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const annas = (await contextOf(anna)).account
    const { client } = await actFor(rep.client, account)
    const cartId = await readyCart(client)
    const path = `/store/b2b/carts/${cartId}/hand-over`
    expect((await anna.post(path)).status).toBe(404)
    expect(
      (await client.post<ErrorBody>(path, { member_id: "memb_none" })).body.code
    ).toBe("b2b.acting.member_not_found")

    const handed = await client.post(path, {
      member_id: annas?.member.id,
      message: "As we spoke about",
    })
    expect(handed.status).toBe(200)
    const mails = mailsOf(shop.server).to(PEOPLE.anna)
    expect(mails.at(-1)).toMatchObject({
      template: "b2b-cart-handed-over",
      data: { rep_name: "Ruth Field", message: "As we spoke about" },
    })

    // The rep's no more, but his to look at.
    expect((await client.get(`/store/carts/${cartId}`)).status).toBe(200)
    const line = await client.post<ErrorBody>(
      `/store/carts/${cartId}/line-items`,
      { variant_id: await shop.variantId(), quantity: 1 }
    )
    expect(line.body.code).toBe("b2b.cart.handed_over")
    expect((await client.post<ErrorBody>(path)).body.code).toBe(
      "b2b.cart.handed_over"
    )

    const prepared = await anna.get<{ carts: object[] }>(
      "/store/b2b/prepared-carts"
    )
    expect(prepared.body.carts).toMatchObject([
      { cart_id: cartId, prepared_by: "Ruth Field" },
    ])
    const john = await shop.as(PEOPLE.soleTrader)
    expect((await john.get(`/store/carts/${cartId}`)).status).toBe(404)

    expect((await pay(anna, cartId)).body).toMatchObject({ type: "order" })
    const [row] = await shop.database.sql<Record<string, string>>(
      `SELECT h.sales_rep_id, c.email FROM b2b_order_header h
       JOIN customer c ON c.id = h.customer_id WHERE h.cart_id = $1`,
      [cartId]
    )
    expect(row).toEqual({ sales_rep_id: rep.id, email: PEOPLE.anna })
    expect(
      (await anna.get<{ carts: object[] }>("/store/b2b/prepared-carts")).body
        .carts
    ).toEqual([])
  })

  /** What one of the first variant costs an account's buyer, in pounds. */
  async function priceFor(buyer: HttpClient): Promise<number | undefined> {
    const id = await shop.variantId()
    const { body } = await buyer.get<{
      variants: { calculated_price: { calculated_amount: number } }[]
    }>(`/store/product-variants?id=${id}&fields=*calculated_price`)
    return body.variants[0]?.calculated_price.calculated_amount
  }

  const pricesOf = async (buyer: HttpClient, cartId: string) => {
    const { body } = await buyer.get<{
      cart: { items: { unit_price: number }[] }
    }>(`/store/carts/${cartId}`)
    return body.cart.items.map(({ unit_price }) => unit_price)
  }

  it("prices all that his accounts order by his schedule, whoever orders", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const acting = await actFor(rep.client, account)
    const before = await priceFor(anna)
    const schedule = await desk.schedule(
      { code: "RUTH" },
      [{ target_id: await shop.variantId(), value: "0.11" }],
      [{ target_type: "sales_rep", target_id: rep.id }]
    )
    expect(await priceFor(anna)).toBe(0.11)
    expect(await priceFor(acting.client)).toBe(0.11)
    // He himself sees it too, before he has chosen an account, and strangers do not.
    expect(await priceFor(rep.client)).toBe(0.11)
    expect(await priceFor(shop.stranger)).not.toBe(0.11)
    // Of the accounts that he serves, and of no others.
    const stranger = await shop.as(PEOPLE.blanket)
    expect(await priceFor(stranger)).not.toBe(0.11)
    await clerk.post(`/admin/b2b/sales-reps/${rep.id}`, { status: "inactive" })
    expect(await priceFor(anna)).toBe(before)
    await clerk.post(`/admin/b2b/sales-reps/${rep.id}`, { status: "active" })
    await desk.change(schedule.id, { status: "draft" })
  })

  it("keeps the prices of his own orders in a cart that he hands over, to a day", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const annas = (await contextOf(anna)).account
    const acting = await actFor(rep.client, account)
    const open = await priceFor(anna)
    await desk.schedule(
      { code: "RUTHS-OWN" },
      [{ target_id: await shop.variantId(), value: "0.07" }],
      [
        {
          target_type: "sales_rep",
          target_id: rep.id,
          own_orders_only: true,
        },
      ]
    )
    expect([await priceFor(acting.client), await priceFor(anna)]).toEqual([
      0.07,
      open,
    ])
    expect(await priceFor(rep.client)).toBe(0.07)
    const cartId = await readyCart(acting.client)
    expect(await pricesOf(acting.client, cartId)).toEqual([0.07])
    await acting.client.post(`/store/b2b/carts/${cartId}/hand-over`, {
      member_id: annas?.member.id,
    })
    const added = await anna.post(`/store/carts/${cartId}/line-items`, {
      variant_id: await shop.variantId(),
      quantity: 1,
    })
    expect(added.status).toBe(200)
    expect(await pricesOf(anna, cartId)).toEqual([0.07])

    shop.server.clock.travel(4 * 86_400_000)
    expect(await pricesOf(anna, cartId)).toEqual([open])
    const refused = await pay(anna, cartId)
    expect(refused.body.refusals?.map(({ code }) => code)).toEqual([
      "b2b.price.changed",
    ])
    shop.server.clock.release()
  })
})
