import { bulkPrice, bulkVariant } from "./bulk-goods"
import { openBulkDesk, type Result, type BulkDesk } from "./bulk-desk"
import { refusalsOf } from "./trade-counter"

let bulk: BulkDesk

beforeAll(async () => {
  bulk = await openBulkDesk("bulk_lines")
})
afterAll(() => bulk.shop.close())

describe("500 lines", () => {
  const PACKS = { variant_id: "", quantity: "2", unit_code: "XPK" }
  const goods = Array.from({ length: 496 }, (_, at) => ({
    variant_id: bulkVariant(at + 1),
    quantity: at + 1,
  }))
  const lines = () => [
    ...goods,
    { variant_id: bulk.brick, quantity: 300 },
    { ...PACKS, variant_id: bulk.brick, reference: "Plot 4" },
    { variant_id: bulk.brick, quantity: 200 },
    { variant_id: bulk.brick, quantity: 100, reference: "Plot 5" },
  ]

  async function checkCart(cart: string) {
    const held = await bulk.linesOf(cart)
    const one = (variant: string) =>
      held
        .filter(({ variant_id }) => variant_id === variant)
        .map(({ quantity, unit_price, metadata, tax_lines }) => [
          quantity,
          unit_price,
          metadata.b2b_unit?.code,
          metadata.b2b_reference,
          tax_lines.map(({ rate }) => rate),
        ])
        .sort()
    expect(held).toHaveLength(499)
    expect(goods.flatMap(({ variant_id }) => one(variant_id))).toEqual(
      goods.map(({ quantity }) => [
        quantity,
        Number((bulkPrice(quantity) * 0.9).toFixed(4)),
        "C62",
        undefined,
        [20],
      ])
    )
    // 300 and 200 make the break of 500 together; 100 for another plot do not.
    expect(one(bulk.brick)).toEqual([
      [100, 0.7, "C62", "Plot 5", [20]],
      [1000, 0.62, "XPK", "Plot 4", [20]],
      [500, 0.62, "C62", undefined, [20]],
    ])
  }

  it("are a new cart in one call: contract prices, breaks, VAT and units", async () => {
    const shipTo = await bulk.register.shipTo("HV-YARD")
    const { status, body } = await bulk.make({
      lines: lines(),
      ship_to_id: shipTo,
      po_number: "PO 500",
    })
    expect([status, body.added.length, body.refused]).toEqual([201, 500, []])
    await checkCart(body.cart_id)
    expect(await bulk.register.saved(body.cart_id)).toMatchObject({
      header: { ship_to_id: shipTo, po_number: "PO 500" },
    })
    const codes = await refusalsOf(bulk.anna, body.cart_id)
    expect(codes.sort()).toEqual([
      "b2b.payment.missing",
      "b2b.shipping_method.missing",
    ])
  })

  it("come into an open cart in one call as into a new one", async () => {
    const cart = await bulk.desk.emptyCart()
    const answer = await bulk.desk.add(cart, { items: lines() })
    expect([answer.status, answer.body.line_items.length]).toEqual([200, 499])
    await checkCart(cart)
  })
})

describe("sent twice", () => {
  it("at once, lines with ids come in once", async () => {
    const cart = await bulk.desk.emptyCart()
    const items = Array.from({ length: 20 }, (_, at) => ({
      id: `line-${String(at)}`,
      variant_id: bulkVariant(at + 1),
      quantity: 3,
    }))
    const answers = await Promise.all(
      [1, 2].map(() => bulk.desk.add(cart, { items }))
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const held = await bulk.linesOf(cart)
    expect(held.map(({ quantity }) => quantity)).toEqual(Array(20).fill(3))
    const again = await bulk.anna.post<Result>(
      `/store/b2b/carts/${cart}/line-items`,
      { items: [...items, { id: "new", variant_id: bulk.brick, quantity: 1 }] }
    )
    expect([again.body.repeated.length, again.body.added]).toEqual([
      20,
      [{ index: 20, variant_id: bulk.brick, quantity: 1 }],
    ])
  })
})

describe("hostile lines", () => {
  const many = (count: number) =>
    Array.from({ length: count }, () => ({ variant_id: "v", quantity: 1 }))

  it.each<[string, () => object[], number, string]>([
    ["0", () => [{ variant_id: bulk.brick, quantity: 0 }], 400, "body"],
    ["-1", () => [{ variant_id: bulk.brick, quantity: -1 }], 400, "body"],
    ["1.5", () => [{ variant_id: bulk.brick, quantity: 1.5 }], 400, "unit"],
    ["10^12", () => [{ variant_id: bulk.brick, quantity: 1e12 }], 400, "body"],
    [
      "999,999,999,999",
      () => [{ variant_id: bulk.brick, quantity: 999_999_999_999 }],
      400,
      "unit",
    ],
    ["2,001 lines", () => many(2001), 400, "body"],
    ["no lines", () => many(0), 400, "body"],
    [
      "one id twice",
      () => [
        { id: "a", variant_id: bulk.brick, quantity: 1 },
        { id: "a", variant_id: bulk.brick, quantity: 2 },
      ],
      400,
      "body",
    ],
    [
      "a price",
      () => [{ variant_id: bulk.brick, quantity: 1, unit_price: 0.01 }],
      400,
      "body",
    ],
    [
      "a foreign variant",
      () => [{ variant_id: "variant_none", quantity: 1 }],
      400,
      "offer",
    ],
    [
      "a quote in an id",
      () => [{ variant_id: "v' OR 1=1", quantity: 1 }],
      400,
      "body",
    ],
  ])("%s are refused with a sentence", async (_name, lines, status, why) => {
    const cart = await bulk.desk.emptyCart()
    const before = await bulk.everything()
    const code = {
      body: "b2b.request.invalid_body",
      unit: "b2b.selling_unit.quantity",
      offer: "b2b.line_item.not_offered",
    }[why]
    expect(await bulk.make({ lines: lines() })).toMatchObject({
      status,
      body: { code },
    })
    expect(await bulk.desk.add(cart, { items: lines() })).toMatchObject({
      status,
      body: { code },
    })
    expect(await bulk.everything()).toEqual(before)
  })

  it("2,000 of them are taken", async () => {
    const lines = Array.from({ length: 2000 }, (_, at) => ({
      id: `line_with_a_long_id_of_the_client_${String(at)}`,
      variant_id: bulkVariant((at % 400) + 1),
      quantity: 1,
      reference: `Plot ${String(at % 1000)} of a site with a rather long name`,
    }))
    const cart = await bulk.desk.emptyCart()
    const answer = await bulk.desk.add(cart, { items: lines })
    expect(answer.status).toBe(200)
    expect(await bulk.desk.saved(cart)).toHaveLength(2000)
  })
})
