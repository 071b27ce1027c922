import {
  createCart,
  openShop,
  PEOPLE,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { registerOf, setHeader, type Register } from "./trade-counter"

let shop: Shop
let register: Register
let anna: HttpClient

beforeAll(async () => {
  shop = await openShop("details")
  register = registerOf(shop)
  anna = await shop.as(PEOPLE.anna)
})
afterAll(() => shop.close())

describe("what is said of an order", () => {
  const long = "x".repeat(10_000)
  it.each<[string, object]>([
    ["a note of 10,000 characters", { warehouse_note: long }],
    ["instructions of 10,000 characters", { delivery_instructions: long }],
    ["a note with an escape character", { warehouse_note: "a\u001bb" }],
    ["a reference of two lines", { customer_reference: "two\nlines" }],
    ["a reference with a tab", { customer_reference: "a\tb" }],
    ["a reference that is too long", { customer_reference: "x".repeat(61) }],
    ["a PO number of two lines", { po_number: "two\nlines" }],
    ["a contact of two lines", { site_contact_name: "two\rlines" }],
    ["another delivery mode", { delivery_mode: "sometimes" }],
    ["another way out", { fulfilment: "post" }],
    ["both ways", { fulfilment: "deliver", collection_point_id: "clpt_1" }],
    ["both places", { ship_to_id: "shpto_1", collection_point_id: "clpt_1" }],
    ["a site to fetch at", { fulfilment: "collect", ship_to_id: "shpto_1" }],
    ["a number for an id", { collection_point_id: 17 }],
    ["what only a rep's session says", { sales_rep_id: "srep_1" }],
  ])("is refused as a whole: %s", async (_what, body) => {
    const cart = await createCart(shop, anna)
    const before = await register.saved(cart)
    const answer = await setHeader(anna, cart, body)
    expect([answer.status, answer.body.code]).toEqual([
      400,
      "b2b.request.invalid_body",
    ])
    expect(await register.saved(cart)).toEqual(before)
  })

  it("is taken back with null", async () => {
    const cart = await readyCart(shop, anna)
    await setHeader(anna, cart, {
      customer_reference: "A",
      warehouse_note: "two\nlines",
    })
    const { body } = await setHeader(anna, cart, {
      customer_reference: null,
      warehouse_note: null,
    })
    expect(body.order_header).toMatchObject({
      customer_reference: null,
      warehouse_note: null,
    })
  })
})
