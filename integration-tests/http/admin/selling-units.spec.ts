import {
  openShop,
  PEOPLE,
  signInAdmin,
  type HttpClient,
  type Shop,
} from "../../world"

type Unit = Record<string, unknown> & { code: string }
type Body = {
  selling_units: Unit[]
  usual_units: { code: string; name: string }[]
  code?: string
  message?: string
}

const EACH = { code: "C62", content: 1, is_base: true }
const PACK = { code: "XPK", name: "Pack of 500", content: "500" }

let shop: Shop
let clerk: HttpClient
let brick: string

beforeAll(async () => {
  shop = await openShop("admin_units")
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  brick = await shop.variantId("BRK-ENG-BR")
})
afterAll(() => shop.close())

const pathOf = (id: string) => `/admin/b2b/variants/${id}/selling-units`
const put = (selling_units: unknown, id = brick) =>
  clerk.request<Body>("PUT", pathOf(id), { selling_units })
const get = (id = brick) => clerk.get<Body>(pathOf(id))

const rows = () =>
  shop.database.sql(
    `SELECT id, code, content, raw_content->>'value' AS exact, minimum, multiple, is_base, orderable
     FROM b2b_selling_unit WHERE variant_id = $1 ORDER BY content, code`,
    [brick]
  )

describe("the units of a variant", () => {
  it("are replaced all at once, logged, and read back", async () => {
    const answer = await put([PACK, EACH])
    expect(answer).toMatchObject({
      status: 200,
      body: {
        selling_units: [
          {
            code: "C62",
            name: "Each",
            content: "1",
            minimum: "1",
            multiple: "1",
            is_base: true,
            is_priced: false,
            is_default: false,
            orderable: true,
          },
          { code: "XPK", name: "Pack of 500", content: "500", is_base: false },
        ],
      },
    })
    expect(answer.body.usual_units).toContainEqual({
      code: "MTR",
      name: "Metre",
    })
    expect((await get()).body).toEqual(answer.body)
    const [log] = await shop.database.sql<Record<string, unknown>>(
      "SELECT action, subject_id, subject_name, before, after FROM b2b_audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1",
      [brick]
    )
    expect(log).toMatchObject({
      action: "selling_units.replaced",
      subject_name: "BRK-ENG-BR",
      before: { units: [{ code: "C62" }] },
      after: { units: [{ code: "C62" }, { code: "XPK", content: "500" }] },
    })
  })

  it("keep their ids, and the same set again writes no line into the log", async () => {
    const before = await rows()
    const logged = "SELECT count(*)::int AS lines FROM b2b_audit_entry"
    const [first] = await shop.database.sql(logged)
    expect((await put([EACH, PACK])).status).toBe(200)
    expect(await rows()).toEqual(before)
    expect(await shop.database.sql(logged)).toEqual([first])
  })

  it("are exact, also in sixths", async () => {
    await put([EACH, { ...PACK, content: "0.000001", orderable: false }])
    expect((await rows())[0]).toMatchObject({ exact: "0.000001" })
    await put([EACH, PACK])
  })

  it.each<[string, unknown[], RegExp]>([
    ["without a base", [PACK], /exactly one is the base unit, not 0/],
    [
      "with two bases",
      [EACH, { ...EACH, code: "H87", name: "Piece" }],
      /not 2/,
    ],
    ["with a code twice", [EACH, PACK, PACK], /XPK stands there twice/],
    [
      "in parts of a base unit",
      [EACH, { ...PACK, content: "2.5" }],
      /a whole number of base units/,
    ],
    [
      "with two that are priced",
      [
        { ...EACH, is_priced: true },
        { ...PACK, is_priced: true },
      ],
      /at most one is what the price is told per/,
    ],
    [
      "that cannot be ordered",
      [{ ...EACH, orderable: false }],
      /can be ordered/,
    ],
  ])("are refused %s, and stay", async (_name, units, message) => {
    const before = await rows()
    const { status, body } = await put(units)
    expect([status, body.code]).toEqual([400, "b2b.selling_unit.set_refused"])
    expect(body.message).toMatch(message)
    expect(await rows()).toEqual(before)
  })

  it.each<[string, unknown]>([
    ["no list", "all"],
    ["a code in words", [{ ...EACH, code: "each" }]],
    ["an unknown code without a name", [EACH, { code: "XZZ", content: 2 }]],
    ["content 0", [EACH, { ...PACK, content: 0 }]],
    ["content below 0", [EACH, { ...PACK, content: -5 }]],
    ["content in words", [EACH, { ...PACK, content: "many" }]],
    ["an unknown key", [EACH, { ...PACK, price: 3 }]],
    ["21 of them", Array.from({ length: 21 }, () => EACH)],
  ])("are refused where they are none: %s", async (_name, units) => {
    const before = await rows()
    expect(await put(units)).toMatchObject({
      status: 400,
      body: { code: "b2b.request.invalid_body" },
    })
    expect(await rows()).toEqual(before)
  })

  it("may have a code that is not usual, with a name", async () => {
    await put([EACH, { code: "XZZ", name: "Drawer", content: 12 }])
    expect((await get()).body.selling_units[1]).toMatchObject({
      code: "XZZ",
      name: "Drawer",
    })
  })

  it("are saved one after the other when two clerks save at once", async () => {
    const answers = await Promise.all([
      put([EACH, PACK]),
      put([EACH, { ...PACK, content: 250 }]),
      put([EACH, PACK]),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await rows()).toHaveLength(2)
  })

  it("are none where the clerk takes them away: it is sold by each", async () => {
    await put([])
    expect((await get()).body.selling_units).toEqual([])
    const { body } = await shop.stranger.get(
      `/store/b2b/selling-units?variant_id=${brick}`
    )
    expect(body).toEqual({
      selling_units: [
        {
          variant_id: brick,
          units: [expect.objectContaining({ code: "C62", is_base: true })],
        },
      ],
    })
  })

  it.each(["variant_none", "%00", "a%20b"])(
    "of %s are not found",
    async (id) => {
      for (const answer of [await get(id), await put([EACH], id)]) {
        expect(answer).toMatchObject({ body: { code: expect.any(String) } })
        expect([400, 404]).toContain(answer.status)
      }
    }
  )
})

describe("the store's list of units", () => {
  it("answers guests and members alike, for up to 100 variants", async () => {
    const packed = await shop.variantId("BRK-CRV-RUS")
    const path = `/store/b2b/selling-units?variant_id[]=${packed}&variant_id[]=${brick}`
    const guest = await shop.stranger.get<{ selling_units: unknown[] }>(path)
    expect(guest.status).toBe(200)
    expect(guest.body.selling_units).toHaveLength(2)
    expect(guest.body.selling_units[0]).toMatchObject({
      variant_id: packed,
      units: [
        { code: "C62", orderable: false },
        { code: "XPK", content: "500", is_default: true },
        { code: "MIL", is_priced: true },
      ],
    })
    const member = await (await shop.as(PEOPLE.anna)).get(path)
    expect(member.body).toEqual(guest.body)
  })

  it.each([
    "",
    "?variant_id=",
    "?variant_id=a%20b",
    `?${Array.from({ length: 101 }, (_, index) => `variant_id[]=v${String(index)}`).join("&")}`,
    "?variant_id=v&limit=5",
  ])("refuses %s", async (query) => {
    const answer = await shop.stranger.get(`/store/b2b/selling-units${query}`)
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "b2b.request.invalid_query" },
    })
  })
})
