import {
  addShipping,
  complete,
  contextOf,
  createCart,
  must,
  ON_ACCOUNT,
  openPayment,
  openShop,
  PEOPLE,
  readyCart,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { CARD, openCardBank, type CardBank } from "../../world/card-bank"
import { accountNumbered, actFor, assign, openRep } from "../../world/reps"

const NOT_ALLOWED = "b2b.payment.method_not_allowed"

let bank: CardBank
let shop: Shop
let clerk: HttpClient
let account: string
let office: { id: string; region_id: string }
let buyers: Record<"member" | "rep" | "clerk", HttpClient>

beforeAll(async () => {
  bank = await openCardBank()
  shop = await openShop("payment_methods", {
    env: { B2B_TEST_CARD_BANK: bank.url },
  })
  clerk = await shop.clerk()
  const [row] = await shop.database.sql<{ id: string; region_id: string }>(
    "SELECT id, region_id FROM b2b_sales_office"
  )
  office = row ?? { id: "", region_id: "" }
  await clerk.post(`/admin/regions/${office.region_id}`, {
    payment_providers: [ON_ACCOUNT, CARD],
  })
  account = await accountNumbered(shop, "HAR0001")
  const rep = await openRep(shop, clerk, { name: "Ruth Field" })
  await assign(clerk, rep, account)
  const member = await shop.as(PEOPLE.anna)
  const { token } = must(
    await clerk.post<{ token: string }>(
      `/admin/b2b/accounts/${account}/acting-sessions`,
      { member_id: (await contextOf(member)).account?.member.id }
    ),
    "clerk acts"
  )
  buyers = {
    member,
    rep: (await actFor(rep.client, account)).client,
    clerk: shop.stranger.with({ token }),
  }
})
afterEach(async () => {
  await allow([])
  await allowOffice([])
})
afterAll(async () => {
  await bank.close()
  await shop.close()
})

const allow = (payment_methods: string[]) =>
  clerk.post<ErrorBody>(`/admin/b2b/accounts/${account}`, { payment_methods })
const allowOffice = (payment_methods: string[]) =>
  clerk.post<ErrorBody>(`/admin/b2b/offices/${office.id}`, { payment_methods })

const offered = async (who: HttpClient) =>
  (
    await who.get<{ payment_providers: { id: string }[]; count: number }>(
      `/store/payment-providers?region_id=${office.region_id}`
    )
  ).body

async function openSession(who: HttpClient, provider: string, cartId: string) {
  const { payment_collection } = must(
    await who.post<{ payment_collection: { id: string } }>(
      "/store/payment-collections",
      { cart_id: cartId }
    ),
    "payment collection"
  )
  return await who.post<ErrorBody>(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id: provider, data: { provider_id: ON_ACCOUNT } }
  )
}

/** Everything but the payment. */
async function prepared(who: HttpClient): Promise<string> {
  const cartId = await createCart(shop, who, 3)
  await who.post(`/store/b2b/carts/${cartId}/order-header`, {
    ship_to_id: (await contextOf(who)).account?.ship_tos[0]?.id,
    po_number: "PO METHOD",
  })
  await addShipping(who, cartId)
  return cartId
}

const ordersOf = async (cartId: string) => {
  const [row] = await shop.database.sql<{ count: number }>(
    "SELECT count(*)::int AS count FROM order_cart WHERE cart_id = $1",
    [cartId]
  )
  return row?.count
}

describe.each(["member", "rep", "clerk"] as const)(
  "what the account may not pay with, by %s,",
  (who) => {
    it("is not offered, opens no session and places no order", async () => {
      const buyer = buyers[who]
      await allow([CARD])
      const cartId = await prepared(buyer)
      const { payment_providers, count } = await offered(buyer)
      expect(payment_providers.map(({ id }) => id)).not.toContain(ON_ACCOUNT)
      expect(count).toBe(payment_providers.length)
      const session = await openSession(buyer, ON_ACCOUNT, cartId)
      expect([session.status, session.body.code]).toEqual([400, NOT_ALLOWED])
      const [row] = await shop.database.sql<object>(
        `SELECT count(*)::int AS count FROM payment_session s
         JOIN cart_payment_collection l USING (payment_collection_id)
         WHERE l.cart_id = $1`,
        [cartId]
      )
      expect(row).toEqual({ count: 0 })
    })

    it("places no order by a session that was opened before", async () => {
      const buyer = buyers[who]
      const cartId = await prepared(buyer)
      await openPayment(buyer, cartId)
      await allow([CARD])
      const { status, body } = await complete(buyer, cartId)
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain(NOT_ALLOWED)
      expect(await ordersOf(cartId)).toBe(0)
      await allow([ON_ACCOUNT])
      expect((await complete(buyer, cartId)).body.type).toBe("order")
    })
  }
)

describe("a member's card", () => {
  it("that he agreed to before it was taken away is not charged", async () => {
    const { member } = buyers
    const cartId = await prepared(member)
    await openSession(member, CARD, cartId)
    const { id } = bank.payments().at(-1) ?? { id: "" }
    await fetch(`${bank.url}/pay/${id}`, { method: "POST" })
    await allow([ON_ACCOUNT])
    const { status, body } = await complete(member, cartId)
    expect([status, body.code]).toEqual([400, NOT_ALLOWED])
    expect(await ordersOf(cartId)).toBe(0)
    expect(bank.payments().at(-1)?.status).not.toBe("captured")
    await openPayment(member, cartId)
    expect((await complete(member, cartId)).body.type).toBe("order")
  })

  it("has no due date: it is paid at once", async () => {
    const { member } = buyers
    const cartId = await prepared(member)
    await openSession(member, CARD, cartId)
    const { body } = await member.get<{
      checks: { expected_payment: object | null }
    }>(`/store/b2b/carts/${cartId}/checks`)
    expect(body.checks.expected_payment).toBeNull()
    const { id } = bank.payments().at(-1) ?? { id: "" }
    await fetch(`${bank.url}/pay/${id}`, { method: "POST" })
    const done = await complete(member, cartId)
    const order = await member.get<{
      order: { expected_payment: object | null }
    }>(`/store/b2b/orders/${done.body.order?.id ?? ""}`)
    expect(order.body.order.expected_payment).toBeNull()
  })
})

describe("what an office allows", () => {
  it("counts for accounts that name nothing, and no other", async () => {
    const { member } = buyers
    await allowOffice([CARD])
    const ids = async () =>
      (await offered(member)).payment_providers.map(({ id }) => id)
    expect(await ids()).toEqual([CARD])
    const cartId = await readyCart(shop, member).catch(String)
    expect(cartId).toContain(NOT_ALLOWED)
    await allow([ON_ACCOUNT])
    expect(await ids()).toEqual([ON_ACCOUNT])
    await allow([])
    await allowOffice([])
    expect((await ids()).sort()).toEqual([ON_ACCOUNT, CARD].sort())
  })

  it.each([
    [["pp_unheard_of"], 404, "b2b.payment.provider_not_found"],
    [[ON_ACCOUNT, "pp_no"], 404, "b2b.payment.provider_not_found"],
    [["pp_system_default"], 400, "b2b.payment.system_default"],
    [["'; drop table"], 400, "b2b.request.invalid_body"],
    [[7], 400, "b2b.request.invalid_body"],
    ["pp_system_default", 400, "b2b.request.invalid_body"],
    [null, 400, "b2b.request.invalid_body"],
  ])("cannot be %j", async (payment_methods, status, code) => {
    for (const path of [`accounts/${account}`, `offices/${office.id}`]) {
      const answer = await clerk.post<ErrorBody>(`/admin/b2b/${path}`, {
        payment_methods,
      })
      expect([answer.status, answer.body.code]).toEqual([status, code])
    }
    const [row] = await shop.database.sql<object>(
      `SELECT a.payment_methods AS own, o.payment_methods AS offices
       FROM b2b_account a JOIN b2b_sales_office o ON o.id = a.office_id
       WHERE a.id = $1`,
      [account]
    )
    expect(row).toEqual({ own: [], offices: [] })
  })

  it("is told to the log and to clerks", async () => {
    await allow([CARD, CARD, ON_ACCOUNT])
    const [entry] = await shop.database.sql<object>(
      "SELECT after FROM b2b_audit_entry WHERE action = 'account.updated' ORDER BY created_at DESC, id DESC LIMIT 1"
    )
    expect(entry).toEqual({ after: { payment_methods: [CARD, ON_ACCOUNT] } })
  })
})

describe("another office's or company's account", () => {
  it("is not touched by what this one may pay with", async () => {
    await allow([CARD])
    const [other] = await shop.database.sql<{ email: string }>(
      `SELECT c.email FROM b2b_member m JOIN customer c ON c.id = m.customer_id
       JOIN b2b_account a ON a.company_id = m.company_id
       WHERE a.id <> $1 AND a.payment_term_id IS NOT NULL
         AND m.status = 'active' AND a.status = 'active'
         AND c.has_account LIMIT 1`,
      [account]
    )
    const stranger = await shop.as(other?.email ?? "")
    const { payment_providers } = await offered(stranger)
    expect(payment_providers.map(({ id }) => id)).toContain(ON_ACCOUNT)
  })
})
