import { contextOf, openShop, PEOPLE, type Shop } from "../../world"
import { openImportDesk, type ImportDesk } from "./import-desk"

let shop: Shop
let desk: ImportDesk

beforeAll(async () => {
  shop = await openShop("import_units")
  desk = await openImportDesk(shop)
})
afterAll(() => shop.close())

const units = (sku: string) =>
  shop.database.sql(
    `SELECT u.code, u.content, u.minimum, u.is_base AS base, u.is_priced AS priced, u.orderable
     FROM b2b_selling_unit u JOIN product_variant v ON v.id = u.variant_id
     WHERE v.sku = $1 ORDER BY u.content, u.code`,
    [sku]
  )

const each = {
  code: "C62",
  content: "1",
  minimum: "1",
  base: true,
  priced: false,
  orderable: true,
}

const FILE =
  "sku,code,name,content,minimum,base,priced,orderable\n" +
  "BRK-ENG-BR,C62,Each,1,,yes,,\n" +
  "BRK-ENG-BR,XPK,Pack of 400,400.00,2,no,,\n" +
  "BRK-ENG-BR,MIL,,1000,,,yes,no\n"

describe("a file of selling units", () => {
  it("adds to what a SKU is sold by; the same file again writes nothing", async () => {
    const { id, counts } = await desk.preview("selling_units", FILE)
    expect(counts).toMatchObject({ new: 2, unchanged: 1, conflicting: 0 })
    expect(await units("BRK-ENG-BR")).toEqual([each])
    await desk.apply(id)
    const saved = [
      each,
      { ...each, code: "XPK", content: "400", minimum: "2", base: false },
      {
        ...each,
        code: "MIL",
        content: "1000",
        base: false,
        priced: true,
        orderable: false,
      },
    ]
    expect(await units("BRK-ENG-BR")).toEqual(saved)
    const again = await desk.preview("selling_units", FILE)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 })
    await desk.undo(id)
    expect(await units("BRK-ENG-BR")).toEqual([each])
  })

  it.each([
    ["NO-SUCH-SKU,XPK,Pack,5,no", /no product with SKU "NO-SUCH-SKU"/],
    ["BRK-ENG-BP,XPK,Pack,0,no", /content is 0/],
    ["BRK-ENG-BP,XPK,Pack,-5,no", /content is not a number/],
    ["BRK-ENG-BP,pack,Pack,5,no", /code is not a unit code/],
    ["BRK-ENG-BP,XPK,Pack,5,yes", /exactly one is the base unit, not 2/],
    ["BRK-ENG-BP,XPK,Pack,2.5,no", /whole number of base units/],
    ["BRK-ENG-BP,C62,Each,1,no", /exactly one is the base unit, not 0/],
  ])("is refused with the line and the reason: %s", async (row, reason) => {
    const { id, counts } = await desk.preview(
      "selling_units",
      `sku,code,name,content,base\n${row}\n`
    )
    expect(counts).toMatchObject({ new: 0, conflicting: 1 })
    const [change] = await desk.changes(id)
    expect(change).toMatchObject({ line: 2, action: "conflicting" })
    expect(change?.message).toMatch(reason)
  })

  it("is judged by its earlier parts, too", async () => {
    const filler = Array.from(
      { length: 260 },
      (_, index) => `NONE-${String(index)},C62,Each,1,yes,no`
    )
    const { id } = await desk.preview(
      "selling_units",
      [
        "sku,code,name,content,base,priced",
        "BRK-ENG-BB,MIL,1000,1000,no,yes",
        ...filler,
        "BRK-ENG-BB,CEN,100,100,no,yes",
        "",
      ].join("\n")
    )
    const [last] = await desk.changes(id, "action=conflicting&offset=260")
    expect(last?.message).toMatch(/at most one is what the price is told per/)
  })
})

describe("a file of part numbers", () => {
  it("names the account by its number or its company, and is undone", async () => {
    const { account } = await contextOf(await shop.as(PEOPLE.anna))
    const file =
      "company,account,sku,number\n" +
      `,${account?.number ?? ""},BRK-ENG-BR,HV-1\n` +
      "harrogate-vale,,BRK-ENG-BP,HV-2\n" +
      "harrogate-vale,,BRK-ENG-BR,HV-3\n" +
      ",NONE,BRK-ENG-BR,X\n" +
      "harrogate-vale,,NO-SKU,X\n" +
      `harrogate-vale,${account?.number ?? ""},BRK-ENG-BB,X\n`
    const { id, counts } = await desk.preview("part_numbers", file)
    expect(counts).toMatchObject({ new: 2, conflicting: 4 })
    const wrong = await desk.changes(id, "action=conflicting")
    expect(wrong.map(({ message }) => message)).toEqual([
      expect.stringMatching(/line 2 is about the same account and SKU/),
      expect.stringMatching(/no trade account of "NONE"/),
      expect.stringMatching(/no product with SKU "NO-SKU"/),
      expect.stringMatching(/exactly one of company and account/),
    ])
    await desk.apply(id)
    const numbers = () =>
      shop.database.sql<{ number: string }>(
        "SELECT number FROM b2b_part_number WHERE account_id = $1 ORDER BY number",
        [account?.id]
      )
    expect(await numbers()).toEqual([{ number: "HV-1" }, { number: "HV-2" }])
    const again = await desk.preview("part_numbers", file)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 })
    await desk.undo(id)
    expect(await numbers()).toEqual([])
  })
})
