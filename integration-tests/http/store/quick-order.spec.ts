import type { StoreQuickOrderAnswer } from "../../../src/api/store/b2b/quick-order/types"
import { must, openShop, PEOPLE, type HttpClient, type Shop } from "../../world"
import { bulkVariant, givenBulkGoods } from "./bulk-goods"
import { registerOf, type Refused } from "./trade-counter"

let shop: Shop
let anna: HttpClient
let other: HttpClient

beforeAll(async () => {
  shop = await openShop("quick_order")
  anna = await shop.as(PEOPLE.anna)
  other = await shop.as(PEOPLE.blanket)
  await givenBulkGoods(shop, 30)
  const own = await registerOf(shop).account("HAR0001")
  await shop.database.sql(
    `INSERT INTO b2b_part_number (id, variant_id, number, account_id)
     VALUES ('partno_1', $1, 'Our brick', $2), ('partno_2', $3, 'BULK-0002', $2)`,
    [await shop.variantId("BRK-WHF-RED"), own, bulkVariant(3)]
  )
  await shop.database.sql(
    `UPDATE product SET status = 'draft' WHERE id = 'prod_bulk_9'`
  )
})
afterAll(() => shop.close())

const ask = (body: object, who = anna) =>
  who.post<StoreQuickOrderAnswer & Refused>("/store/b2b/quick-order", body)

const linesOf = async (text: string, who = anna) =>
  must(await ask({ text }, who), "a quick order").lines

describe("a pasted line", () => {
  it("is matched by SKU, own part number and barcode, with unit, price and stock", async () => {
    const lines = await linesOf(
      "Code;Qty;Unit\nour BRICK;3;pack\n5000000000004;2;\nbulk-0005;1,5;\nBRK-WHF-RED;1;TNE"
    )
    expect(lines.map(({ state }) => state)).toEqual(Array(4).fill("matched"))
    expect(lines[0]).toMatchObject({
      row: 2,
      code: "our BRICK",
      match: {
        sku: "BRK-WHF-RED",
        unit: { code: "XPK", name: "Pack of 500" },
        quantity: "3",
        base_quantity: 1500,
        price: {
          amount: "0.78",
          currency_code: "gbp",
          per: { code: "MIL", amount: "780" },
        },
        in_stock: true,
        refusal: null,
      },
    })
    expect(lines[1]?.match).toMatchObject({ sku: "BULK-0004", quantity: "2" })
    expect(
      lines.slice(2).map(({ match }) => [match?.refusal?.code, match?.price])
    ).toEqual([
      ["b2b.selling_unit.quantity", null],
      ["b2b.selling_unit.not_sold", null],
    ])
  })

  it("is ambiguous where the code means two things", async () => {
    const [line] = await linesOf("BULK-0002")
    expect(line).toMatchObject({ state: "ambiguous", match: null })
    expect(line?.candidates.map(({ sku }) => sku).sort()).toEqual([
      "BULK-0002",
      "BULK-0003",
    ])
    const meant = await ask({
      lines: [{ code: "BULK-0002", variant_id: bulkVariant(3), quantity: 2 }],
    })
    expect(meant.body.lines[0]?.match).toMatchObject({
      sku: "BULK-0003",
      base_quantity: 2,
    })
  })

  it("is unknown where nothing has the code, with the nearest that are offered", async () => {
    const [close, far] = await linesOf("BULK-00O1\nnothing like it")
    expect([close?.state, far?.state]).toEqual(["unknown", "unknown"])
    expect(close?.candidates).toHaveLength(3)
    expect(close?.candidates.map(({ sku }) => sku)).toContain("BULK-0001")
    expect(far?.candidates).toEqual([])
  })

  it("tells nothing of what the account is not offered", async () => {
    const [draft, foreign] = await linesOf("BULK-0009\nOur brick", other)
    expect([draft?.state, foreign?.state]).toEqual(["unknown", "unknown"])
    expect(draft?.candidates.some(({ sku }) => sku === "BULK-0009")).toBe(false)
    // Another account's own number does not make this one's code ambiguous.
    expect((await linesOf("BULK-0002", other))[0]?.match?.sku).toBe("BULK-0002")
  })

  it("goes into a cart as it was matched", async () => {
    const lines = await linesOf("BULK-0001,5\nBRK-WHF-RED,2,pack")
    const made = await anna.post<{ added: { quantity: number }[] }>(
      "/store/b2b/carts",
      {
        lines: lines.flatMap(({ match }) =>
          match
            ? [
                {
                  variant_id: match.variant_id,
                  quantity: match.quantity,
                  unit_code: match.unit.code,
                },
              ]
            : []
        ),
      }
    )
    expect(made.body.added.map(({ quantity }) => quantity)).toEqual([5, 1000])
  })
})

describe("2,000 lines", () => {
  it("are one answer, in their order", async () => {
    const codes = Array.from(
      { length: 2000 },
      (_, at) => `BULK-${String((at % 30) + 1).padStart(4, "0")}`
    )
    const text = codes.map((code, at) => `${code},${String(at + 1)}`).join("\n")
    const lines = await linesOf(text)
    expect(lines.map(({ code }) => code)).toEqual(codes)
    const priced = lines.filter(({ match }) => match?.price?.amount)
    // One is a draft, and one of the thirty has two meanings.
    expect(priced.length).toBe(2000 - 2 * 67)
  })
})

describe("a hostile quick order", () => {
  it.each<[string, object, string]>([
    ["nothing", {}, "b2b.request.invalid_body"],
    ["both", { text: "A", lines: [{ code: "A" }] }, "b2b.request.invalid_body"],
    ["blank text", { text: " \n ," }, "b2b.quick_order.empty"],
    [
      "2,001 lines of text",
      { text: "A,1\n".repeat(2001) },
      "b2b.quick_order.too_long",
    ],
    [
      "2,001 lines",
      { lines: Array.from({ length: 2001 }, () => ({ code: "A" })) },
      "b2b.request.invalid_body",
    ],
    [
      "more than 200 kB",
      { text: "A".repeat(200_001) },
      "b2b.request.invalid_body",
    ],
    ["a NUL", { text: "A\u0000" }, "b2b.request.invalid_text"],
    ["an empty code", { lines: [{ code: " " }] }, "b2b.request.invalid_body"],
    [
      "a field too many",
      { lines: [{ code: "A", account_id: "acct_1" }] },
      "b2b.request.invalid_body",
    ],
  ])("is refused with a sentence: %s", async (_name, body, code) => {
    expect(await ask(body)).toMatchObject({ status: 400, body: { code } })
  })

  it.each([
    "%",
    "_",
    "' OR 1=1 --",
    "\\",
    ":asked",
    "?",
    "$1",
    "=cmd|' /C calc'!A0",
    "\u202e\ud83e\uddf1",
  ])("takes %s as a code like any other", async (code) => {
    const { status, body } = await ask({ text: `${code}\t1` })
    expect([status, body.lines.map(({ state }) => state)]).toEqual([
      200,
      ["unknown"],
    ])
  })

  it.each(["0", "-1", "1e12", "10000000000000", "1,000", "many"])(
    "says what is wrong with the quantity %s",
    async (quantity) => {
      const [line] = await linesOf(`BULK-0001\t${quantity}`)
      expect(line?.match?.refusal?.code).toBe(
        "b2b.quick_order.quantity_unclear"
      )
    }
  )
})
