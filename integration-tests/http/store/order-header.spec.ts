import {
  addShipping,
  createCart,
  openShop,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  registerOf,
  setHeader,
  type HeaderAnswer,
  type Register,
} from "./trade-counter"

const DAY = 86_400_000

let shop: Shop
let register: Register
let anna: HttpClient
let cart: string

beforeAll(async () => {
  shop = await openShop("header")
  register = registerOf(shop)
  anna = await shop.as(PEOPLE.anna)
  cart = await createCart(shop, anna)
})
afterEach(() => {
  shop.server.clock.release()
})
afterAll(() => shop.close())

/** Refused with a code and a text, and nothing of cart or header is different. */
async function expectRefusal(
  buyer: HttpClient,
  id: string,
  body: unknown,
  expected: { status: number; code: string; message: RegExp }
): Promise<void> {
  const before = await register.saved(id)
  const answer: HeaderAnswer = await setHeader(buyer, id, body)
  expect({ status: answer.status, code: answer.body.code }).toEqual({
    status: expected.status,
    code: expected.code,
  })
  expect(answer.body.message).toMatch(expected.message)
  expect(await register.saved(id)).toEqual(before)
}

type Addresses = {
  shipping_address: Record<string, string>
  billing_address: Record<string, string>
}

async function addressesOf(id: string): Promise<Addresses> {
  const { body } = await anna.get<{ cart: Addresses }>(`/store/carts/${id}`)
  return body.cart
}

describe("a ship-to", () => {
  it("that the buyer may use writes its place, its contact and the bill-to", async () => {
    const own = await createCart(shop, anna)
    const { status, body } = await setHeader(anna, own, {
      ship_to_id: await register.shipTo("HV-RIPON"),
    })
    expect(status).toBe(200)
    expect(body.order_header).toMatchObject({
      ship_to: { code: "HV-RIPON", name: "Canal Wharf apartments" },
      site_contact_name: "Anna Reid",
      site_contact_phone: "07700 900112",
      delivery_instructions: expect.stringContaining("before 8 am") as string,
    })
    const { shipping_address, billing_address } = await addressesOf(own)
    expect(shipping_address).toMatchObject({
      company: "Canal Wharf apartments",
      first_name: "Anna",
      last_name: "Reid",
      address_1: "Canal Wharf",
      address_2: "Dallagill Road",
      city: "Ripon",
      postal_code: "HG4 9QB",
      country_code: "gb",
    })
    expect(billing_address).toMatchObject({
      company: "Harrogate & Vale Construction Ltd",
      address_1: "Vale House Otterwood Lane",
      postal_code: "HG3 9QA",
    })
  })

  it("brings its contact unless the buyer names another, who stays with him", async () => {
    const own = await createCart(shop, anna)
    await setHeader(anna, own, {
      ship_to_id: await register.shipTo("HV-YARD"),
      site_contact_name: "Mo Farrar",
    })
    const later = await setHeader(anna, own, { site_contact_phone: "0113 1" })
    expect(later.body.order_header).toMatchObject({
      site_contact_name: "Mo Farrar",
      site_contact_phone: "0113 1",
      delivery_instructions: expect.stringContaining("Forklift") as string,
    })
    const { shipping_address } = await addressesOf(own)
    expect(shipping_address).toMatchObject({
      first_name: "Mo",
      last_name: "Farrar",
      phone: "0113 1",
    })
    const moved = await setHeader(anna, own, {
      ship_to_id: await register.shipTo("HV-RIPON"),
    })
    expect(moved.body.order_header.site_contact_name).toBe("Anna Reid")
  })

  it.each([
    ["HV-SELBY", 403, "b2b.ship_to.not_allowed", /^You may not order to/],
    ["HV-OTLEY", 403, "b2b.ship_to.not_allowed", /^You may not order to/],
    [
      "HV-WETHERBY",
      400,
      "b2b.ship_to.closed",
      /^Delivery address "Wetherby show homes" \(\w+\) is closed\./,
    ],
    ["WF-LEEDS", 403, "b2b.ship_to.not_allowed", /^You may not order to/],
  ])("is refused: %s", async (shipTo, status, code, message) => {
    const body = { ship_to_id: await register.shipTo(shipTo) }
    await expectRefusal(anna, cart, body, { status, code, message })
  })

  it("of another company is refused as one that does not exist", async () => {
    const foreign = await register.shipTo("WF-LEEDS")
    const ids = [foreign, foreign.replace(/_.*/, "_none")]
    const answers = await Promise.all(
      ids.map((ship_to_id) => setHeader(anna, cart, { ship_to_id }))
    )
    const texts = answers.map(({ body }, index) =>
      JSON.stringify(body).replaceAll(ids[index] ?? "", "<id>")
    )
    expect(texts[0]).toBe(texts[1])
    expect(answers.map(({ status }) => status)).toEqual([403, 403])
  })

  it("may be one of a job that the buyer has access to, while it lasts", async () => {
    const own = await createCart(shop, anna)
    const ship_to_id = await register.shipTo("HV-BECK-S")
    expect((await setHeader(anna, own, { ship_to_id })).status).toBe(200)
    shop.server.clock.travel(241 * DAY)
    await expectRefusal(
      anna,
      own,
      { ship_to_id },
      {
        status: 403,
        code: "b2b.ship_to.not_allowed",
        message: /^You may not order to/,
      }
    )
  })

  it("drops the shipping methods that do not fit it, and says which", async () => {
    const own = await createCart(shop, anna)
    await setHeader(anna, own, { ship_to_id: await register.shipTo("HV-YARD") })
    await addShipping(anna, own)
    const [method] = await shop.database.sql<{ id: string; name: string }>(
      "SELECT id, name FROM cart_shipping_method WHERE cart_id = $1",
      [own]
    )
    await shop.database.sql(
      "UPDATE geo_zone SET country_code = 'fr' WHERE country_code = 'gb'"
    )
    const { status, body } = await setHeader(anna, own, {
      ship_to_id: await register.shipTo("HV-RIPON"),
    })
    await shop.database.sql(
      "UPDATE geo_zone SET country_code = 'gb' WHERE country_code = 'fr'"
    )
    expect(status).toBe(200)
    expect(body.dropped_shipping_methods).toEqual([method])
    expect((await register.saved(own)).shipping).toBeNull()
  })
})

describe("a job", () => {
  it("is set with one of its ship-tos, and taken back with null", async () => {
    const own = await createCart(shop, anna)
    const set = await setHeader(anna, own, {
      ship_to_id: await register.shipTo("HV-BECK-N"),
      project_id: await register.project("J2041"),
    })
    expect(set.body.order_header).toMatchObject({ project: { code: "J2041" } })
    const back = await setHeader(anna, own, { project_id: null })
    expect(back.body.order_header.project_id).toBeNull()
  })

  const NOT_OPEN = { status: 400, code: "b2b.project.not_open" }
  const NOT_HIS = { status: 403, code: "b2b.project.not_allowed" }
  const MAY_NOT = /^You may not order for job/
  it.each<[string, string, typeof NOT_OPEN, RegExp]>([
    ["J2050", PEOPLE.admin, NOT_OPEN, /5" \(\w+\) starts on \d{4}-\d\d-\d\d\./],
    [
      "J2036",
      PEOPLE.admin,
      NOT_OPEN,
      /snagging" \(\w+\) ended on \d{4}-\d\d-\d\d\./,
    ],
    ["J2029", PEOPLE.admin, NOT_OPEN, /show homes" \(\w+\) is closed\./],
    ["J2047", PEOPLE.anna, NOT_HIS, MAY_NOT],
    ["WF-HOSP", PEOPLE.anna, NOT_HIS, MAY_NOT],
  ])("is refused: %s to %s", async (code, email, refusal, message) => {
    const buyer = await shop.as(email)
    const own = await createCart(shop, buyer)
    const body = { project_id: await register.project(code) }
    await expectRefusal(buyer, own, body, { ...refusal, message })
  })

  it("is refused with a ship-to that is not the job's, whichever came first", async () => {
    const own = await createCart(shop, anna)
    const yard = await register.shipTo("HV-YARD")
    const job = await register.project("J2041")
    const mismatch = {
      status: 400,
      code: "b2b.project.ship_to_mismatch",
      message:
        /^Delivery address "Yard and joinery shop" \(\w+\) does not belong to job "Beckside/,
    }
    const both = { ship_to_id: yard, project_id: job }
    await expectRefusal(anna, own, both, mismatch)
    await setHeader(anna, own, { ship_to_id: yard })
    await expectRefusal(anna, own, { project_id: job }, mismatch)
    await setHeader(anna, own, { ship_to_id: null })
    await setHeader(anna, own, { project_id: job })
    await expectRefusal(anna, own, { ship_to_id: yard }, mismatch)
  })
})

describe("a requested ship date", () => {
  it.each([
    "2027-02-29",
    "2027-13-01",
    "14.01.2027",
    "2027-1-4",
    "",
    "tomorrow",
    "2027-01-14T00:00:00Z",
  ])("is a day of the calendar: %j is none", async (requested_ship_date) => {
    await expectRefusal(
      anna,
      cart,
      { requested_ship_date },
      {
        status: 400,
        code: "b2b.request.invalid_body",
        message: /is not a day of the calendar, YYYY-MM-DD/,
      }
    )
  })
})
