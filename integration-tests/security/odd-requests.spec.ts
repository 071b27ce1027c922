import { request as httpRequest } from "node:http"
import { openShop, PEOPLE, type HttpClient, type Shop } from "../world"
import { openVictim, type Victim } from "./victim"

let shop: Shop
let victim: Victim
let eve: HttpClient
let token: string
let before: string

beforeAll(async () => {
  shop = await openShop("odd")
  victim = await openVictim(shop, await shop.as(PEOPLE.anna))
  eve = await shop.as(PEOPLE.soleTrader)
  const login = await shop.stranger.post<{ token: string }>(
    "/auth/customer/emailpass",
    { email: PEOPLE.soleTrader, password: "supersecret" }
  )
  token = login.body.token
  before = await victim.state()
})
afterEach(async () => {
  expect(await victim.state()).toBe(before)
  expect(shop.server.logs()).not.toContain('"level":"error"')
})
afterAll(() => shop.close())

type Raw = { status: number; text: string }

/** Sends a path and a body just as they are: `fetch` would tidy them up. */
function raw(
  method: string,
  path: string,
  body?: string,
  headers: Record<string, string> = {}
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const call = httpRequest(
      {
        port: shop.server.port,
        host: "localhost",
        method,
        path,
        headers: {
          "x-publishable-api-key": shop.demo.publishable_key,
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
      },
      (answer) => {
        let text = ""
        answer.on("data", (chunk: Buffer) => (text += chunk.toString()))
        answer.on("end", () => {
          resolve({ status: answer.statusCode ?? 0, text })
        })
      }
    )
    call.once("error", reject)
    call.end(body)
  })
}

describe("another's cart under another spelling of its address", () => {
  it.each<[string, (id: string) => string]>([
    ["in capitals", (id) => `/STORE/CARTS/${id}`],
    ["in mixed case", (id) => `/Store/Carts/${id}/Line-Items`],
    ["with a slash at the end", (id) => `/store/carts/${id}/`],
    ["with an encoded letter", (id) => `/store/carts/%63${id.slice(1)}`],
    ["with an encoded word", (id) => `/store/%63arts/${id}`],
    ["with a query", (id) => `/store/carts/${id}?fields=*items`],
    ["with a parameter", (id) => `/store/carts/${id};v=1`],
    ["with dots", (id) => `/store/x/../carts/${id}`],
    ["with two slashes in front", (id) => `//store/carts/${id}`],
    ["with two slashes inside", (id) => `/store//carts/${id}`],
    ["with two slashes before the id", (id) => `/store/carts//${id}`],
    ["with an encoded slash", (id) => `/store/carts%2f${id}`],
    ["as an absolute address", (id) => `http://localhost/store/carts/${id}`],
  ])("is not there %s", async (_name, path) => {
    for (const method of ["GET", "POST", "DELETE"]) {
      const answer = await raw(method, path(victim.ids.cart))
      expect(answer.status).toBe(404)
      expect(answer.text).not.toContain("anna.reid")
    }
  })

  it.each(["HEAD", "OPTIONS", "PUT", "PATCH"])(
    "is not there for %s",
    async (method) => {
      const own = await raw(method, `/store/carts/${victim.ids.cart}`)
      const none = await raw(method, "/store/carts/cart_none")
      expect(own.status).toBe(404)
      expect(own.text.replaceAll(victim.ids.cart, "<id>")).toBe(
        none.text.replaceAll("cart_none", "<id>")
      )
    }
  )

  it("lets its owner use HEAD", async () => {
    const path = `/store/carts/${victim.ids.cart}`
    const { status } = await fetch(`${shop.server.url}${path}`, {
      method: "HEAD",
      headers: await headersOf(PEOPLE.anna),
    })
    expect(status).toBe(200)
  })
})

async function headersOf(email: string): Promise<Record<string, string>> {
  const { body } = await shop.stranger.post<{ token: string }>(
    "/auth/customer/emailpass",
    { email, password: "supersecret" }
  )
  return {
    authorization: `Bearer ${body.token}`,
    "x-publishable-api-key": shop.demo.publishable_key,
  }
}

describe("an id that can be none", () => {
  const ids: [string, string, number, string][] = [
    ["a NUL", "cart_%00", 400, "b2b.request.invalid_text"],
    ["a broken encoding", "%E0%A4%A", 400, "b2b.request.malformed_path"],
    ["letters of the whole world", "%C3%A7art_%F0%9F%A6%8A", 404, ""],
    ["a quote", "cart_'%20OR%201=1--", 404, ""],
    ["5,000 letters", `cart_${"a".repeat(5000)}`, 404, ""],
    ["a wildcard", "cart_%25", 404, ""],
  ]
  it.each(ids)(
    "is refused in the path: %s",
    async (_name, id, status, code) => {
      for (const [kind, path] of [
        ["cart", `/store/carts/${id}`],
        ["cart", `/store/b2b/carts/${id}/checks`],
        ["order", `/store/orders/${id}`],
      ] as const) {
        const answer = await raw("GET", path)
        expect(answer.status).toBe(status)
        const body = JSON.parse(answer.text) as {
          code: string
          message: string
        }
        expect(body.code).toBe(code || `b2b.${kind}.not_found`)
        expect(body.message.length).toBeGreaterThan(20)
      }
      const sessions = `/store/payment-collections/${id}/payment-sessions`
      const paid = await raw("POST", sessions, '{"provider_id":"x"}')
      expect(paid.status).toBe(status)
    }
  )

  it("is refused as a list or an object, in query and body", async () => {
    const { cart } = victim.ids
    const answers = await Promise.all([
      raw("GET", `/store/shipping-options?cart_id[]=${cart}`),
      raw("GET", `/store/shipping-options?cart_id=${cart}&cart_id=x`),
      raw("GET", `/store/shipping-options?cart_id[id]=${cart}`),
      ...[[cart], { id: cart }, 5, null, true].map((id) =>
        raw(
          "POST",
          "/store/payment-collections",
          JSON.stringify({ cart_id: id })
        )
      ),
      raw("POST", "/store/returns", JSON.stringify({ order_id: [cart] })),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400))
    for (const { text } of answers) {
      expect(JSON.parse(text)).toMatchObject({ type: "invalid_data" })
    }
  })

  it("is refused in a form, as in JSON", async () => {
    const answer = await raw(
      "POST",
      "/store/payment-collections",
      `cart_id=${victim.ids.cart}`,
      { "content-type": "application/x-www-form-urlencoded" }
    )
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.text)).toMatchObject({
      code: "b2b.cart.not_found",
    })
  })
})

describe("a body that nobody can store", () => {
  const deep = `{"metadata":{"a":${"[".repeat(9000)}${"]".repeat(9000)}}}`
  it.each([
    ["half a JSON", "{", undefined],
    ["a list", "[]", undefined],
    ["nothing but null", "null", undefined],
    ["a NUL", '{"metadata":{"a":"\\u0000"}}', "b2b.request.invalid_text"],
    ["a NUL key", '{"metadata":{"\\u0000":1}}', "b2b.request.invalid_text"],
    ["half a pair", '{"metadata":{"a":"\\ud800"}}', "b2b.request.invalid_text"],
    ["9,000 levels", deep, "b2b.request.nested_too_deep"],
  ])("is refused with a reason: %s", async (_name, body, code) => {
    const count = "SELECT count(*)::int AS carts FROM cart"
    const carts = await shop.database.sql(count)
    const answer = await raw("POST", "/store/carts", body)
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({
      type: "invalid_data",
      ...(code ? { code } : {}),
    })
    expect(await shop.database.sql(count)).toEqual(carts)
  })
})

it.each(["limit", "offset"])(
  "refuses a page with a negative %s, where core would die",
  async (field) => {
    for (const list of ["orders", "customers/me/addresses", "products"]) {
      const answer = await raw("GET", `/store/${list}?${field}=-1`)
      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.text)).toMatchObject({
        code: "b2b.request.negative_page",
        message: `The query's ${field} is negative. Send 0 or more, or leave it out.`,
      })
    }
  }
)

it("acts as whom the session names, whatever the bearer token says", async () => {
  const session = await fetch(`${shop.server.url}/auth/session`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
  })
  const cookie = session.headers.get("set-cookie")?.split(";")[0] ?? ""
  expect(cookie).toContain("connect.sid")
  const both = eve.with({
    token: (await headersOf(PEOPLE.anna)).authorization?.slice(7) ?? "",
    headers: { cookie },
  })
  const context = await both.get<{
    context: { account: { company: { name: string } } }
  }>("/store/b2b/context")
  expect(context.body.context.account.company.name).toBe("T. Marsden Joinery")
  const cart = await both.get<{ code: string }>(
    `/store/carts/${victim.ids.cart}`
  )
  expect(cart).toMatchObject({
    status: 404,
    body: { code: "b2b.cart.not_found" },
  })
})
