import {
  contextOf,
  createCart,
  openShop,
  PEOPLE,
  type Context,
  type HttpClient,
  type Shop,
} from "../../world"
import { registerOf, type Refused, type Register } from "./trade-counter"

type Body = { context: Context } & Refused

let shop: Shop
let register: Register

beforeAll(async () => {
  shop = await openShop("context")
  register = registerOf(shop)
})
afterAll(() => shop.close())

function ask(actor: HttpClient, account?: string) {
  const changes =
    account === undefined ? {} : { headers: { [HEADER]: account } }
  return actor.with(changes).get<Body>("/store/b2b/context")
}

const HEADER = "x-b2b-account"

describe("who a buyer is", () => {
  it("is his account, office, permissions, ship-tos and jobs", async () => {
    const { body, headers } = await ask(await shop.as(PEOPLE.anna))
    const [account] = body.context.accounts
    expect(body.context.accounts).toHaveLength(1)
    expect(account).toMatchObject({
      number: "HAR0001",
      status: "active",
      po_rule: "required",
      company: { name: "Harrogate & Vale Construction Ltd" },
      office: { currency_code: "gbp", time_zone: "Europe/London" },
      payment_term: { code: "NET30" },
      permissions: ["order.place", "order.view", "price.view"],
    })
    expect(account?.ship_tos.map(({ code }) => code)).toEqual([
      "HV-BECK-N",
      "HV-BECK-S",
      "HV-RIPON",
      "HV-YARD",
    ])
    expect(account?.projects.map(({ code }) => code)).toEqual([
      "J2041",
      "J2043",
    ])
    expect(body.context.account).toEqual(account)
    expect(headers.get(HEADER)).toBe(account?.id)
  })

  it("lists an admin's open ship-tos and running jobs only", async () => {
    const { account } = await contextOf(await shop.as(PEOPLE.admin))
    expect(account?.ship_tos.map(({ code }) => code)).not.toContain(
      "HV-WETHERBY"
    )
    expect(account?.ship_tos).toHaveLength(8)
    expect(account?.projects.map(({ code }) => code)).toEqual([
      "J2041",
      "J2043",
      "J2047",
    ])
  })

  it("is nobody's account for a suspended member and a private customer", async () => {
    for (const email of [PEOPLE.suspended, "moira.ellison@home.demo.test"]) {
      const { status, body, headers } = await ask(await shop.as(email))
      expect(status).toBe(200)
      expect(body.context).toMatchObject({ accounts: [], account: null })
      expect(headers.get(HEADER)).toBeNull()
    }
  })

  it("is asked to sign in first, with our code", async () => {
    expect(await ask(shop.stranger)).toMatchObject({
      status: 401,
      body: { code: "b2b.sign_in", type: "unauthorized", message: SIGN_IN },
    })
  })

  it("is not told by a token that is broken", async () => {
    const forged = shop.stranger.with({ token: "eyJhbGciOiJub25lIn0.e30." })
    expect(await ask(forged)).toMatchObject({
      status: 401,
      body: { code: "b2b.sign_in" },
    })
  })
})

const SIGN_IN =
  "Sign in first: POST /auth/customer/emailpass gives the token for the header authorization."

describe("the header x-b2b-account", () => {
  it.each(["", "acct_", "HAR0001", "acct_1' OR 1=1", `acct_${"a".repeat(99)}`])(
    "is refused when it is no account id: %j",
    async (value) => {
      expect(await ask(await shop.as(PEOPLE.anna), value)).toMatchObject({
        status: 400,
        body: {
          code: "b2b.account.malformed",
          type: "invalid_data",
          message: expect.stringContaining("is not an account id") as string,
        },
      })
    }
  )

  it("gets one answer for an unknown account and for another company's", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const foreign = await register.account("WHI0005")
    const unknown = foreign.replaceAll(/[0-9]/g, "0")
    const answers = await Promise.all(
      [foreign, unknown].map((id) => ask(anna, id))
    )
    for (const [index, id] of [foreign, unknown].entries()) {
      expect(answers[index]).toMatchObject({
        status: 403,
        body: {
          code: "b2b.account.not_yours",
          message: `You have no trade account ${id}. Send one of those in GET /store/b2b/context.`,
        },
      })
      expect(answers[index]?.headers.get(HEADER)).toBeNull()
    }
  })

  it("is refused on every store route, not only on ours", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const as = anna.with({ account: await register.account("WHI0005") })
    const answers = await Promise.all([
      as.get<Refused>("/store/products"),
      as.post<Refused>("/store/carts"),
      as.get<Refused>("/store/orders"),
    ])
    for (const answer of answers) {
      expect(answer).toMatchObject({
        status: 403,
        body: { code: "b2b.account.not_yours" },
      })
    }
  })

  it("is refused to a suspended member, with the reason", async () => {
    const id = await register.account("HAR0001")
    expect(await ask(await shop.as(PEOPLE.suspended), id)).toMatchObject({
      status: 403,
      body: {
        code: "b2b.member.not_active",
        message: expect.stringMatching(
          /^Your membership \(memb_\w+\) is suspended/
        ) as string,
      },
    })
  })

  it("is refused to those who are not signed in", async () => {
    const id = await register.account("HAR0001")
    const { status, body } = await shop.stranger
      .with({ account: id })
      .get<Refused>("/store/products")
    expect({ status, ...body }).toMatchObject({
      status: 401,
      code: "b2b.sign_in",
      message: SIGN_IN,
    })
  })

  it("names an account on hold, whose carts still work", async () => {
    const id = await register.account("RAV0021")
    const dean = (await shop.as(PEOPLE.onHold)).with({ account: id })
    const { body } = await ask(dean)
    expect(body.context.account).toMatchObject({ status: "on_hold" })
    expect(await createCart(shop, dean)).toMatch(/^cart_/)
  })

  it("names a closed account, which shows itself and takes no cart", async () => {
    const id = await register.account("OAK0009")
    const neil = await shop.as("neil.sugden@oakroyd-lettings.demo.test")
    const { body } = await ask(neil, id)
    expect(body.context.account).toMatchObject({ id, status: "closed" })
    const count = "SELECT count(*)::int AS carts FROM cart"
    const before = await shop.database.sql(count)
    const answer = await neil.post<Refused>("/store/carts")
    expect(answer).toMatchObject({
      status: 403,
      body: {
        code: "b2b.account.closed",
        message: `Trade account OAK0009 (${id}) is closed. Choose another account, or ask the sales office to reopen it.`,
      },
    })
    expect(await shop.database.sql(count)).toEqual(before)
  })

  it("opens no cart for a member who may place no order", async () => {
    const clerk = await shop.as(PEOPLE.accountsPayable)
    const answer = await clerk.post<Refused>("/store/carts")
    expect(answer).toMatchObject({
      status: 403,
      body: {
        code: "b2b.permission.missing",
        message: expect.stringContaining('"order.place"') as string,
      },
    })
  })
})

describe("a buyer in two companies", () => {
  it("acts for the account that he names, and is remembered in it", async () => {
    const priya = await shop.as(PEOPLE.twoCompanies)
    const har = await register.account("HAR0001")
    const whi = await register.account("WHI0005")
    const first = await ask(priya)
    expect(first.body.context.accounts.map(({ number }) => number)).toEqual([
      "HAR0001",
      "WHI0005",
    ])
    expect(first.headers.get(HEADER)).toBe(har)
    for (const id of [whi, har, whi]) {
      const named = await ask(priya, id)
      expect(named.headers.get(HEADER)).toBe(id)
      const silent = await ask(priya)
      expect(silent.body.context.account).toMatchObject({ id })
      expect(silent.headers.get(HEADER)).toBe(id)
    }
  })

  it("keeps each cart in its own account, whichever he named since", async () => {
    const priya = await shop.as(PEOPLE.twoCompanies)
    const har = priya.with({ account: await register.account("HAR0001") })
    const whi = priya.with({ account: await register.account("WHI0005") })
    const cart = await createCart(shop, har)
    await ask(whi)
    const read = await priya.get(`/store/carts/${cart}`)
    expect(read.headers.get(HEADER)).toBe(await register.account("HAR0001"))
    const before = await register.saved(cart)
    for (const answer of [
      await whi.get<Refused>(`/store/carts/${cart}`),
      await whi.post<Refused>(`/store/carts/${cart}`, { metadata: { a: 1 } }),
      await whi.get<Refused>(`/store/b2b/carts/${cart}/checks`),
    ]) {
      expect(answer).toMatchObject({
        status: 400,
        body: { code: "b2b.account.mismatch", type: "invalid_data" },
      })
    }
    expect(await register.saved(cart)).toEqual(before)
  })

  it("acts for the other company once he left the one he named last", async () => {
    const priya = await shop.as(PEOPLE.twoCompanies)
    const whi = await register.account("WHI0005")
    await ask(priya, whi)
    const status = (to: string) =>
      shop.database.sql(
        "UPDATE b2b_member SET status = $1 WHERE chosen_account_id = $2",
        [to, whi]
      )
    await status("removed")
    const { body } = await ask(priya)
    expect(body.context.accounts.map(({ number }) => number)).toEqual([
      "HAR0001",
    ])
    await status("active")
  })
})

describe("caches", () => {
  it("may keep nothing that was answered to an account", async () => {
    const anna = await shop.as(PEOPLE.anna)
    for (const path of ["/store/products?limit=1", "/store/b2b/context"]) {
      const { headers } = await anna.get(path)
      expect(headers.get("cache-control")).toBe("private, no-store")
      expect(headers.get("vary")?.toLowerCase()).toContain("authorization")
      expect(headers.get("vary")?.toLowerCase()).toContain(HEADER)
      expect(headers.get("access-control-expose-headers")).toContain(HEADER)
    }
  })

  it("are left alone where nobody has an account", async () => {
    const { headers } = await shop.stranger.get("/store/products?limit=1")
    expect(headers.get("cache-control")).toBeNull()
    expect(headers.get(HEADER)).toBeNull()
  })
})
