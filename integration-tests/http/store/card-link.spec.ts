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
import { CARD, openCardBank, type CardBank } from "../../world/card-bank"
import {
  accountNumbered,
  actFor,
  assign,
  openRep,
  type Acting,
} from "../../world/reps"

type Sessions = {
  payment_collection: {
    payment_sessions: { id: string; data: { redirect_url: string } }[]
  }
}

describe("a cart that the customer pays by card", () => {
  let bank: CardBank
  let shop: Shop
  let anna: HttpClient
  let acting: Acting

  beforeAll(async () => {
    bank = await openCardBank()
    shop = await openShop("card_link", {
      env: { B2B_TEST_CARD_BANK: bank.url },
      b2b: { card_checkout_url: "https://shop.test/checkout?cart={cart_id}" },
    })
    const clerk = await shop.clerk()
    anna = await shop.as(PEOPLE.anna)
    const [region] = await shop.database.sql<{ id: string }>(
      "SELECT region_id AS id FROM b2b_sales_office LIMIT 1"
    )
    await clerk.post(`/admin/regions/${region?.id ?? ""}`, {
      payment_providers: ["pp_payment-on-account_default", CARD],
    })
    const account = await accountNumbered(shop, "HAR0001")
    const rep = await openRep(shop, clerk, { name: "Ruth Field" })
    await assign(clerk, rep, account)
    acting = await actFor(rep.client, account)
  })
  afterAll(async () => {
    await bank.close()
    await shop.close()
  })

  async function prepared(): Promise<string> {
    const cartId = await createCart(shop, acting.client, 3)
    const own = (await contextOf(acting.client)).account
    await acting.client.post(`/store/b2b/carts/${cartId}/order-header`, {
      ship_to_id: own?.ship_tos[0]?.id,
      po_number: "PO CARD",
    })
    await addShipping(acting.client, cartId)
    return cartId
  }

  const collectionOf = async (client: HttpClient, cartId: string) =>
    (
      await client.post<{ payment_collection: { id: string } }>(
        "/store/payment-collections",
        { cart_id: cartId }
      )
    ).body.payment_collection.id

  it("is not the rep's to pay: he sees no card, by no door", async () => {
    const cartId = await prepared()
    const { body: offered } = await acting.client.get<{
      payment_providers: { id: string }[]
    }>(
      `/store/payment-providers?region_id=${(await regionOf(cartId)).region_id}`
    )
    expect(offered.payment_providers.map(({ id }) => id)).toEqual([
      "pp_payment-on-account_default",
    ])
    const collection = await collectionOf(acting.client, cartId)
    const refused = await acting.client.post<ErrorBody>(
      `/store/payment-collections/${collection}/payment-sessions`,
      { provider_id: CARD }
    )
    expect([refused.status, refused.body.code]).toEqual([
      400,
      "b2b.acting.card",
    ])
    expect(bank.payments()).toEqual([])
  })

  it("cannot be placed by the rep on a card that somebody else has opened", async () => {
    const cartId = await prepared()
    await openPayment(acting.client, cartId)
    await shop.database.sql(
      `UPDATE payment_session SET provider_id = $2 WHERE payment_collection_id IN
         (SELECT payment_collection_id FROM cart_payment_collection WHERE cart_id = $1)`,
      [cartId, CARD]
    )
    const { status, body } = await complete(acting.client, cartId)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain("b2b.acting.card")
  })

  it("goes to the member with a link, and he pays in two steps", async () => {
    const cartId = await prepared()
    const handed = await acting.client.post<{ pay_by: string }>(
      `/store/b2b/carts/${cartId}/hand-over`,
      { member_id: (await contextOf(anna)).account?.member.id, pay_by: "card" }
    )
    expect([handed.status, handed.body.pay_by]).toEqual([200, "card"])
    const mail = mailsOf(shop.server)
      .to(PEOPLE.anna)
      .find(({ template }) => template === "b2b-cart-handed-over")
    expect(mail?.data).toMatchObject({
      pay_by: "card",
      url: `https://shop.test/checkout?cart=${cartId}`,
    })
    const header = await anna.get<{ order_header: { pay_by: string } }>(
      `/store/b2b/carts/${cartId}/order-header`
    )
    expect(header.body.order_header.pay_by).toBe("card")

    const collection = await collectionOf(anna, cartId)
    const { body } = await anna.post<Sessions>(
      `/store/payment-collections/${collection}/payment-sessions`,
      { provider_id: CARD, data: { status: "authorized" } }
    )
    const [session] = body.payment_collection.payment_sessions
    const early = await complete(anna, cartId)
    expect(early.body.type).not.toBe("order")
    expect(await ordersOf(cartId)).toBe(0)

    await fetch(session?.data.redirect_url ?? "", { method: "POST" })
    const done = await complete(anna, cartId)
    expect([done.status, done.body.type]).toEqual([200, "order"])
    expect(await ordersOf(cartId)).toBe(1)
    const [row] = await shop.database.sql<object>(
      `SELECT h.acting_actor_name, h.pay_by, h.member_id = $2 AS annas
       FROM b2b_order_header h WHERE h.cart_id = $1`,
      [cartId, (await contextOf(anna)).account?.member.id]
    )
    expect(row).toEqual({
      acting_actor_name: "Ruth Field",
      pay_by: "card",
      annas: true,
    })
  })

  it.each([{ pay_by: "cash" }, { pay_by: 1 }, { pay_by: "card", card: "4" }])(
    "takes no %j",
    async (body) => {
      const cartId = await prepared()
      const answer = await acting.client.post(
        `/store/b2b/carts/${cartId}/hand-over`,
        body
      )
      expect(answer.status).toBe(400)
    }
  )

  const regionOf = async (cartId: string) => {
    const [row] = await shop.database.sql<{ region_id: string }>(
      "SELECT region_id FROM cart WHERE id = $1",
      [cartId]
    )
    return row ?? { region_id: "" }
  }

  const ordersOf = async (cartId: string) => {
    const [row] = await shop.database.sql<{ count: string }>(
      `SELECT count(*) FROM order_cart l JOIN "order" o ON o.id = l.order_id
       WHERE l.cart_id = $1 AND l.deleted_at IS NULL AND o.deleted_at IS NULL`,
      [cartId]
    )
    return Number(row?.count)
  }
})
