import {
  addShipping,
  complete,
  contextOf,
  createCart,
  openPayment,
  openShop,
  PEOPLE,
  placeOrder,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  accountNumbered,
  actFor,
  assign,
  changePolicy,
  claimsOf,
  demoOffice,
  openRep,
  tryToAct,
  type Acting,
  type Rep,
} from "../../world/reps"

type Refused = ErrorBody

describe("whoever acts for an account", () => {
  let shop: Shop
  let clerk: HttpClient
  let anna: HttpClient
  let rep: Rep
  let other: Rep
  let office: string
  let account: string
  let foreign: string
  let acting: Acting

  beforeAll(async () => {
    shop = await openShop("acting_attacks")
    clerk = await shop.clerk()
    anna = await shop.as(PEOPLE.anna)
    office = await demoOffice(shop)
    account = await accountNumbered(shop, "HAR0001")
    foreign = (await contextOf(await shop.as(PEOPLE.blanket))).account?.id ?? ""
    rep = await openRep(shop, clerk, { name: "Ruth Field" })
    other = await openRep(shop, clerk, { name: "Oscar Other" })
    await changePolicy(clerk, office, { sees: "own" })
    await assign(clerk, rep, account)
    await assign(clerk, other, foreign)
    acting = await actFor(rep.client, account)
  })
  afterAll(() => shop.close())

  const code = async (
    actor: HttpClient,
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: object
  ): Promise<[number, string | undefined]> => {
    const answer = await actor.request<Refused>(
      method,
      path,
      method === "POST" ? (body ?? {}) : body
    )
    return [answer.status, answer.body.code]
  }

  it("buys: the stock routes of any storefront work", async () => {
    const { client } = acting
    const cartId = await createCart(shop, client, 5)
    const context = await contextOf(client)
    expect(context.accounts.map(({ id }) => id)).toEqual([account])
    const header = await client.post(
      `/store/b2b/carts/${cartId}/order-header`,
      {
        ship_to_id: context.account?.ship_tos[0]?.id,
        po_number: "PO REP 1",
      }
    )
    expect(header.status).toBe(200)
    await addShipping(client, cartId)
    await openPayment(client, cartId)
    const completed = await complete(client, cartId)
    expect(completed.body).toMatchObject({ type: "order" })
    const [row] = await shop.database.sql<Record<string, string>>(
      `SELECT h.sales_rep_id, h.acting_session_id, h.acting_actor_name, h.channel,
         h.account_id, c.email
       FROM b2b_order_header h JOIN customer c ON c.id = h.customer_id
       WHERE h.cart_id = $1`,
      [cartId]
    )
    expect(row).toMatchObject({
      sales_rep_id: rep.id,
      acting_session_id: acting.id,
      acting_actor_name: "Ruth Field",
      channel: "visit",
      account_id: account,
      email: PEOPLE.admin,
    })
  })

  it("cannot act for an account that is not his", async () => {
    for (const id of [foreign, "acct_none", account + "x"]) {
      expect(await tryToAct(rep.client, id)).toMatchObject({
        status: 404,
        body: { code: "b2b.sales_rep.account_not_served" },
      })
    }
    expect(
      await code(
        acting.client.with({ account: foreign }),
        "GET",
        "/store/b2b/context"
      )
    ).toEqual([403, "b2b.account.not_yours"])
  })

  it("cannot be a member, a stranger or a clerk's key", async () => {
    for (const actor of [anna, shop.stranger]) {
      expect(await tryToAct(actor, account)).toMatchObject({
        status: 401,
        body: { code: "b2b.sales_rep.sign_in" },
      })
    }
    expect((await tryToAct(acting.client, account)).status).toBe(403)
    const [status] = await code(acting.client, "GET", "/store/b2b/rep")
    expect(status).toBe(403)
  })

  it("reaches no route of the office", async () => {
    for (const path of [
      "/admin/b2b/sales-reps",
      `/admin/b2b/offices/${office}/rep-policy`,
      "/admin/orders",
    ]) {
      for (const actor of [acting.client, rep.client]) {
        expect((await actor.get(path)).status).toBe(401)
      }
    }
  })

  it("changes nothing that is the member's own", async () => {
    const [member] = await shop.database.sql<{ id: string }>(
      `SELECT m.id FROM b2b_member m JOIN customer c ON c.id = m.customer_id
       WHERE c.email = $1`,
      [PEOPLE.anna]
    )
    const attempts: ["GET" | "POST" | "DELETE", string, object?][] = [
      ["POST", "/store/customers/me", { first_name: "Mallory" }],
      ["POST", "/store/customers/me/addresses", { address_1: "1 Way" }],
      ["DELETE", "/store/customers/me/addresses/addr_1"],
      ["GET", "/store/orders"],
      ["GET", "/store/orders/"],
      ["GET", "/STORE/orders"],
      ["POST", "/store/orders/order_1/transfer/request", {}],
      ["POST", "/store/returns", { order_id: "order_1", items: [] }],
      ["POST", `/store/b2b/members/${member?.id ?? ""}/suspend`],
      ["POST", `/store/b2b/members/${member?.id ?? ""}`, { job_title: "x" }],
      [
        "POST",
        "/store/b2b/roles",
        { code: "x", name: "x", permissions: ["order.view"] },
      ],
      [
        "POST",
        "/store/b2b/invitations",
        { email: "a@b.test", role_ids: ["role_admin"] },
      ],
      ["POST", "/store/b2b/ship-to-accesses", {}],
      ["POST", "/store/b2b/delegations", {}],
      ["POST", "/store/b2b/company", { phone: "1" }],
      ["GET", "/store/b2b/audit"],
      ["POST", "/store/b2b/join"],
    ]
    for (const [method, path, body] of attempts) {
      expect([
        path,
        ...(await code(acting.client, method, path, body)),
      ]).toEqual([path, 403, "b2b.acting.not_allowed"])
    }
  })

  it("opens no way to sign in with the token", async () => {
    const { client } = acting
    for (const path of [
      "/auth/token/refresh",
      "/auth/session",
      "/auth/customer/emailpass/update",
      "/auth/mfa/factors",
    ]) {
      expect([path, ...(await code(client, "POST", path))]).toEqual([
        path,
        403,
        "b2b.acting.not_allowed",
      ])
    }
    const claims = claimsOf(acting.token)
    expect(claims).toMatchObject({
      actor_type: "customer",
      auth_identity_id: "",
      act: { sub: rep.id, session: acting.id },
    })
    expect(claims).not.toHaveProperty("auth_provider")
  })

  it("sees nothing of the customer's other life", async () => {
    const john = await shop.as(PEOPLE.admin)
    const { order_id } = await placeOrder(shop, john)
    const johns = await createCart(shop, john)
    const bare = await john.post<{ cart: { id: string } }>("/store/carts", {
      region_id: (await contextOf(john)).account?.office.region_id,
    })
    await shop.database.sql("DELETE FROM b2b_order_header WHERE cart_id = $1", [
      bare.body.cart.id,
    ])
    for (const cartId of [johns, bare.body.cart.id]) {
      for (const [method, path] of [
        ["GET", `/store/carts/${cartId}`],
        ["POST", `/store/carts/${cartId}`],
        ["POST", `/store/carts/${cartId}/complete`],
        ["GET", `/store/b2b/carts/${cartId}/order-header`],
      ] as const) {
        const [status] = await code(acting.client, method, path)
        expect([path, status]).toEqual([path, 404])
      }
    }
    const me = await acting.client.get<{ customer: object }>(
      "/store/customers/me?fields=*orders,*groups,metadata"
    )
    expect(me.status).toBe(200)
    expect(JSON.stringify(me.body)).not.toContain(order_id)
    expect(Object.keys(me.body.customer)).not.toContain("orders")
    expect(Object.keys(me.body.customer)).not.toContain("groups")
  })

  it("never touches the buyer's cart, nor the buyer the rep's", async () => {
    const prepared = await createCart(shop, acting.client)
    for (const email of [PEOPLE.anna, PEOPLE.admin]) {
      const buyer = await shop.as(email)
      expect((await buyer.get(`/store/carts/${prepared}`)).status).toBe(404)
      expect((await complete(buyer, prepared)).status).toBe(404)
    }
    const another = await actFor(other.client, foreign)
    expect((await another.client.get(`/store/carts/${prepared}`)).status).toBe(
      404
    )
  })

  it("acts for two accounts at the same time, each in its own tab", async () => {
    const sole =
      (await contextOf(await shop.as(PEOPLE.soleTrader))).account?.id ?? ""
    await clerk.post("/admin/b2b/rep-assignments", {
      add: [{ account_id: sole, sales_rep_id: rep.id, type: "secondary" }],
    })
    const second = await actFor(rep.client, sole)
    const [a, b] = await Promise.all([
      contextOf(acting.client),
      contextOf(second.client),
    ])
    expect([a.account?.id, b.account?.id]).toEqual([account, sole])
  })
})
