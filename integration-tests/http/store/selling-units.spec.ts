import { openShop, PEOPLE, type HttpClient, type Shop } from "../../world"
import { unitDesk } from "./unit-desk"

let shop: Shop
let anna: HttpClient
let desk: ReturnType<typeof unitDesk>
let brick: string
let packed: string
let timber: string

beforeAll(async () => {
  shop = await openShop("selling_units")
  anna = await shop.as(PEOPLE.anna)
  desk = unitDesk(shop, anna)
  brick = await shop.variantId("BRK-WHF-RED")
  packed = await shop.variantId("BRK-CRV-RUS")
  timber = await shop.variantId("TIM-C24-47100-30")
})
afterAll(() => shop.close())

describe("a quantity in a unit", () => {
  it("goes into the cart in base units, and is told in the unit", async () => {
    const cart = await desk.emptyCart()
    const { status, body } = await desk.add(cart, {
      variant_id: brick,
      quantity: "3",
      unit_code: "XPK",
    })
    expect([status, body.line_items]).toEqual([
      200,
      [
        expect.objectContaining({
          variant_id: brick,
          quantity: 1500,
          unit_price: 0.78,
          unit: {
            code: "XPK",
            name: "Pack of 500",
            quantity: "3",
            price_per: { code: "MIL", name: "1,000", amount: "780" },
          },
        }),
      ],
    ])
    expect(await desk.held(cart)).toEqual([[1500, "XPK"]])
  })

  it("counts in the unit that is offered first where none is named", async () => {
    const cart = await desk.emptyCart()
    await desk.add(cart, { variant_id: packed, quantity: 2 })
    await desk.add(cart, { variant_id: brick, quantity: 2 })
    await desk.add(cart, { variant_id: timber, quantity: 2 })
    expect(await desk.held(cart)).toEqual([
      [1000, "XPK"],
      [2, "C62"],
      [6, "LN"],
    ])
  })

  it("grows the line of the same unit, and stands apart from another unit's", async () => {
    const cart = await desk.emptyCart()
    const pack = { variant_id: brick, quantity: 1, unit_code: "XPK" }
    await desk.add(cart, pack)
    await desk.add(cart, { ...pack, quantity: 2 })
    await desk.add(cart, { ...pack, unit_code: "C62", quantity: 7 })
    await anna.post(`/store/carts/${cart}/line-items`, {
      variant_id: brick,
      quantity: 3,
    })
    expect(await desk.held(cart)).toEqual([
      [1500, "XPK"],
      [10, "C62"],
    ])
  })

  it.each<[string, object, number, string, RegExp]>([
    [
      "a part of a pack",
      { quantity: "1.5", unit_code: "XPK" },
      400,
      "b2b.selling_unit.quantity",
      /is sold by Pack of 500: take 1 or 2 instead of 1.5/,
    ],
    [
      "half a brick",
      { quantity: 0.5 },
      400,
      "b2b.selling_unit.quantity",
      /take 1 instead of 0.5/,
    ],
    [
      "by what it is only priced in",
      { quantity: 1, unit_code: "MIL" },
      400,
      "b2b.selling_unit.not_sold",
      /not sold by unit "MIL". Send one of C62 \(Each\), XPK \(Pack of 500\)/,
    ],
    [
      "by a unit that it has not",
      { quantity: 1, unit_code: "TNE" },
      400,
      "b2b.selling_unit.not_sold",
      /not sold by unit "TNE"/,
    ],
    [
      "more than a cart holds",
      { quantity: "999999999999" },
      400,
      "b2b.selling_unit.quantity",
      /take 2,147,483,647/,
    ],
  ])("is never rounded: %s", async (_name, line, status, code, message) => {
    const cart = await desk.emptyCart()
    const answer = await desk.add(cart, { variant_id: brick, ...line })
    expect(answer).toMatchObject({ status, body: { code } })
    expect(answer.body.message).toMatch(message)
    expect(await desk.saved(cart)).toEqual([])
  })

  it.each<[string, unknown]>([
    ["nothing", {}],
    ["no quantity", { variant_id: "variant_1" }],
    ["0", { variant_id: "variant_1", quantity: 0 }],
    ["less than nothing", { variant_id: "variant_1", quantity: "-1" }],
    ["words", { variant_id: "variant_1", quantity: "many" }],
    ["an exponent", { variant_id: "variant_1", quantity: "1e3" }],
    ["seven places", { variant_id: "variant_1", quantity: "0.0000001" }],
    [
      "a unit in words",
      { variant_id: "variant_1", quantity: 1, unit_code: "pack" },
    ],
    ["metadata", { variant_id: "variant_1", quantity: 1, metadata: {} }],
    ["no items", { items: [] }],
    [
      "items and a line",
      {
        variant_id: "v",
        quantity: 1,
        items: [{ variant_id: "v", quantity: 1 }],
      },
    ],
    [
      "2,001 items",
      {
        items: Array.from({ length: 2001 }, () => ({
          variant_id: "v",
          quantity: 1,
        })),
      },
    ],
  ])("is refused where it is none: %s", async (_name, body) => {
    const cart = await desk.emptyCart()
    expect(await desk.add(cart, body)).toMatchObject({
      status: 400,
      body: { code: "b2b.request.invalid_body" },
    })
  })

  it("may come with others: all of them, or none", async () => {
    const cart = await desk.emptyCart()
    const items = [
      { variant_id: brick, quantity: 1, unit_code: "XPK", reference: "Plot 4" },
      { variant_id: packed, quantity: 2 },
      { variant_id: brick, quantity: 2, unit_code: "XPK", reference: "Plot 4" },
    ]
    const wrong = { variant_id: brick, quantity: "0.5" }
    expect((await desk.add(cart, { items: [...items, wrong] })).status).toBe(
      400
    )
    expect(await desk.saved(cart)).toEqual([])
    expect((await desk.add(cart, { items })).status).toBe(200)
    expect((await desk.held(cart)).sort()).toEqual([
      [1000, "XPK"],
      [1500, "XPK"],
    ])
  })

  it("is refused where there is no such product", async () => {
    const cart = await desk.emptyCart()
    const { status } = await desk.add(cart, {
      variant_id: "variant_none",
      quantity: 1,
    })
    expect(status).toBe(400)
  })
})

describe("a line's quantity", () => {
  it("is changed in its own unit or in another, and never to a part", async () => {
    const cart = await desk.emptyCart()
    const { body } = await desk.add(cart, {
      variant_id: brick,
      quantity: 1,
      unit_code: "XPK",
      reference: "Plot 4",
    })
    const id = body.line_items[0]?.id ?? ""
    const two = await desk.change(cart, id, { quantity: 2 })
    expect(two.body.line_item).toMatchObject({
      quantity: 1000,
      reference: "Plot 4",
      unit: { code: "XPK", quantity: "2" },
    })
    expect(await desk.change(cart, id, { quantity: "2.5" })).toMatchObject({
      status: 400,
      body: { code: "b2b.selling_unit.quantity" },
    })
    await desk.change(cart, id, { quantity: 70, unit_code: "C62" })
    expect(await desk.held(cart)).toEqual([[70, "C62"]])
    expect((await desk.saved(cart))[0]?.metadata.b2b_reference).toBe("Plot 4")
  })

  it("is not changed by another's cart's line", async () => {
    const [mine, other] = [await desk.emptyCart(), await desk.emptyCart()]
    const { body } = await desk.add(other, { variant_id: brick, quantity: 1 })
    const id = body.line_items[0]?.id ?? ""
    expect(await desk.change(mine, id, { quantity: 5 })).toMatchObject({
      status: 404,
      body: { code: "b2b.line_item.not_found" },
    })
    expect(await desk.held(other)).toEqual([[1, "C62"]])
  })
})
