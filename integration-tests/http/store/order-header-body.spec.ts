import {
  complete,
  createCart,
  openShop,
  PEOPLE,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  refusalsOf,
  registerOf,
  setHeader,
  type OrderHeader,
  type Refused,
  type Register,
} from "./trade-counter"

let shop: Shop
let register: Register
let anna: HttpClient
let cart: string

beforeAll(async () => {
  shop = await openShop("header_body")
  register = registerOf(shop)
  anna = await shop.as(PEOPLE.anna)
  cart = await createCart(shop, anna)
})
afterAll(() => shop.close())

describe("a body that is not an order header's", () => {
  it.each<[string, unknown, RegExp]>([
    ["an unknown key", { colour: "red" }, /Unrecognized fields: 'colour'/],
    ["an id", { id: "ohdr_other" }, /Unrecognized fields: 'id'/],
    [
      "a cart's id",
      { cart_id: "cart_other" },
      /Unrecognized fields: 'cart_id'/,
    ],
    [
      "an account",
      { account_id: "acct_1" },
      /Unrecognized fields: 'account_id'/,
    ],
    [
      "a number as PO number",
      { po_number: 5 },
      /Expected type: 'string' for field 'po_number'/,
    ],
    [
      "a list as ship-to",
      { ship_to_id: ["x"] },
      /Expected type: 'string' for field 'ship_to_id'/,
    ],
    [
      "an object as job",
      { project_id: { id: "x" } },
      /Expected type: 'string' for field 'project_id'/,
    ],
    [
      "a true contact",
      { site_contact_name: true },
      /Expected type: 'string' for field/,
    ],
    ["61 letters of PO number", { po_number: "P".repeat(61) }, /./],
    ["121 letters of contact", { site_contact_name: "n".repeat(121) }, /./],
    [
      "501 letters of instructions",
      { delivery_instructions: "d".repeat(501) },
      /./,
    ],
    ["an empty PO number", { po_number: "   " }, /./],
    [
      "a bell in the PO number",
      { po_number: "PO\u0007" },
      /has control characters/,
    ],
    [
      "an escape in the instructions",
      { delivery_instructions: "\u001b[31m" },
      /has control characters/,
    ],
    ["a list", [], /./],
  ])("is refused, and says why: %s", async (_name, body, message) => {
    const before = await register.saved(cart)
    const answer = await setHeader(anna, cart, body)
    expect(answer).toMatchObject({
      status: 400,
      body: { type: "invalid_data", code: "b2b.request.invalid_body" },
    })
    expect(answer.body.message).toMatch(message)
    expect(await register.saved(cart)).toEqual(before)
  })

  it("keeps line breaks and trims what is around", async () => {
    const { body } = await setHeader(anna, cart, {
      po_number: "  PO 5 ",
      delivery_instructions: "a\nb\tc",
    })
    expect(body.order_header).toMatchObject({
      po_number: "PO 5",
      delivery_instructions: "a\nb\tc",
    })
  })
})

it("is read by GET as it was set", async () => {
  const own = await createCart(shop, anna)
  const facts = {
    po_number: "PO 17/a",
    site_contact_name: "Zoë O’Hara-Łukasz",
    delivery_instructions: "Gate 2\nring twice",
  }
  const set = await setHeader(anna, own, facts)
  const got = await anna.get<{ order_header: OrderHeader } & Refused>(
    `/store/b2b/carts/${own}/order-header`
  )
  expect(got.body.order_header).toEqual(set.body.order_header)
  expect(got.body.order_header).toMatchObject(facts)
})

describe("what never changes on an account's cart", () => {
  it.each([
    ["region_id", "reg_other", "/store/carts"],
    ["region_id", "reg_other", ""],
    ["sales_channel_id", null, ""],
  ])("is its %s: %j is refused", async (field, value, create) => {
    const before = await register.saved(cart)
    const path = create || `/store/carts/${cart}`
    expect(await anna.post<Refused>(path, { [field]: value })).toMatchObject({
      status: 400,
      body: {
        code: "b2b.cart.fixed_field",
        message: `The ${field} of an account's cart is the sales office's and never changes. Leave it out, or start a cart for another account.`,
      },
    })
    expect(await register.saved(cart)).toEqual(before)
  })

  it("is its sales channel: core itself refuses one that is not the key's", async () => {
    const before = await register.saved(cart)
    const body = { sales_channel_id: "sc_other" }
    const answer = await anna.post<Refused>(`/store/carts/${cart}`, body)
    expect(answer.status).toBe(400)
    expect(await register.saved(cart)).toEqual(before)
  })

  it("is its currency", async () => {
    const answer = await anna.post<Refused>("/store/carts", {
      currency_code: "eur",
    })
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "b2b.cart.fixed_field" },
    })
    const same = await anna.post<Refused>("/store/carts", {
      currency_code: "GBP",
    })
    expect(same.status).toBe(200)
  })

  it("is its account: a request that names another one is refused", async () => {
    const priya = await shop.as(PEOPLE.twoCompanies)
    const whi = priya.with({ account: await register.account("WHI0005") })
    const har = priya.with({ account: await register.account("HAR0001") })
    const own = await createCart(shop, whi)
    const before = await register.saved(own)
    expect(await setHeader(har, own, { po_number: "PO 1" })).toMatchObject({
      status: 400,
      body: {
        code: "b2b.account.mismatch",
        message: expect.stringMatching(
          /^This cart or order belongs to account acct_/
        ) as string,
      },
    })
    expect(await register.saved(own)).toEqual(before)
  })

  it.each<[string, unknown]>([
    ["nothing", null],
    ["no mark", { note: "x" }],
    ["an empty mark", { b2b_order_header_id: "" }],
    ["another mark", { b2b_order_header_id: "ohdr_other" }],
  ])(
    "is the mark of its header: metadata with %s leaves it",
    async (_name, metadata) => {
      const update = await anna.post(`/store/carts/${cart}`, { metadata })
      expect(update.status).toBe(200)
      const [row] = await shop.database.sql(
        `SELECT c.metadata->>'b2b_order_header_id' = h.id AS same FROM cart c
         JOIN b2b_order_header h ON h.cart_id = c.id WHERE c.id = $1`,
        [cart]
      )
      expect(row).toEqual({ same: true })
    }
  )

  it.each([1.5, 0.4, 2.0000001])(
    "is that it holds whole quantities: %d is refused at every door",
    async (quantity) => {
      const variant_id = await shop.variantId()
      const saved = await register.saved(cart)
      const line = (saved.lines as { id: string }[])[0]?.id ?? ""
      for (const [path, body] of [
        ["/store/carts", { items: [{ variant_id, quantity }] }],
        [`/store/carts/${cart}/line-items`, { variant_id, quantity }],
        [`/store/carts/${cart}/line-items/${line}`, { quantity }],
      ] as const) {
        expect(await anna.post<Refused>(path, body)).toMatchObject({
          status: 400,
          body: {
            code: "b2b.quantity.not_whole",
            message: `A quantity is a whole number up to 2,147,483,647, and the request says ${quantity}. Send such a number.`,
          },
        })
      }
      expect(await register.saved(cart)).toEqual(saved)
    }
  )
})

describe("a PO number", () => {
  it("is needed where the account asks for one", async () => {
    const own = await readyCart(shop, anna, { po_number: null })
    expect(await refusalsOf(anna, own)).toEqual(["b2b.po_number.missing"])
  })

  it("is needless where the account asks for none", async () => {
    const tom = await shop.as(PEOPLE.soleTrader)
    const own = await readyCart(shop, tom, { po_number: null })
    expect(await refusalsOf(tom, own)).toEqual([])
  })

  it("is one of the blanket orders, however it is spelled", async () => {
    const sajid = await shop.as(PEOPLE.blanket)
    const own = await readyCart(shop, sajid, { po_number: null })
    const before = await register.saved(own)
    expect(await setHeader(sajid, own, { po_number: "PO 77" })).toMatchObject({
      status: 400,
      body: {
        code: "b2b.po_number.not_a_blanket_order",
        message: `Purchase order number "PO 77" is not one of your account's blanket orders. Send one of those in GET /store/b2b/context.`,
      },
    })
    expect(await register.saved(own)).toEqual(before)
    const set = await setHeader(sajid, own, { po_number: " bh-blk-planned" })
    expect(set.status).toBe(200)
    expect(await refusalsOf(sajid, own)).toEqual([])
  })

  it("works once where each must be unused, in any spelling", async () => {
    const grace = await shop.as("grace.okafor@whitegate-fm.demo.test")
    const first = await readyCart(shop, grace, { po_number: "WF 200" })
    const second = await readyCart(shop, grace, { po_number: "WF 200" })
    expect((await complete(grace, first)).status).toBe(200)
    expect(await complete(grace, second)).toMatchObject({
      status: 400,
      body: {
        code: "b2b.po_number.used",
        message: `Purchase order number "WF 200" was used before on this account. Send one that is new.`,
      },
    })
    const again = await setHeader(grace, second, { po_number: " wf  200 " })
    expect(again).toMatchObject({
      status: 400,
      body: { code: "b2b.po_number.used" },
    })
    expect(
      (await setHeader(grace, second, { po_number: "WF 201" })).status
    ).toBe(200)
    expect((await complete(grace, second)).status).toBe(200)
  })

  it("is won by one of two carts that race for it", async () => {
    const grace = await shop.as("grace.okafor@whitegate-fm.demo.test")
    const carts = [
      await readyCart(shop, grace, { po_number: "WF 300" }),
      await readyCart(shop, grace, { po_number: "WF 300" }),
      await readyCart(shop, grace, { po_number: "wf 300" }),
    ]
    const answers = await Promise.all(carts.map((id) => complete(grace, id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    for (const { status, body } of answers) {
      expect(body.code).toBe(status === 200 ? undefined : "b2b.po_number.used")
    }
    const rows = await shop.database.sql(
      `SELECT count(*)::int AS orders, count(claimed_po_number)::int AS claims
       FROM b2b_order_header WHERE cart_id = ANY($1)
         AND (order_id IS NOT NULL OR claimed_po_number IS NOT NULL)`,
      [carts]
    )
    expect(rows).toEqual([{ orders: 1, claims: 1 }])
  })
})
