import { PEOPLE } from "../../world"
import { registerOf } from "../store/trade-counter"
import {
  BRICK,
  openScheduleFiles,
  SITE,
  type ScheduleFiles,
} from "./schedule-file-desk"

let shop: ScheduleFiles["shop"]
let desk: ScheduleFiles["desk"]
let brick: ScheduleFiles["brick"]
let prices: ScheduleFiles["prices"]
let messages: ScheduleFiles["messages"]
let logged: ScheduleFiles["logged"]
let priceFor: ScheduleFiles["priceFor"]

beforeAll(async () => {
  ;({ shop, desk, brick, prices, messages, logged, priceFor } =
    await openScheduleFiles("import_costs"))
})
afterAll(() => shop.close())

describe("a file of costs", () => {
  const costs = () =>
    shop.database.sql<{ amount: string }>(
      "SELECT amount::text FROM b2b_variant_cost WHERE variant_id = $1 AND deleted_at IS NULL",
      [brick]
    )

  it("compiles the markups on them, and is undone", async () => {
    await prices.schedule(
      { code: "MARKUP" },
      [{ target_id: brick, method: "markup", base: "cost", value: 10 }],
      [{ target_type: "account", target_id: await accountOf("HAR0001") }]
    )
    const before = await priceFor(PEOPLE.anna)
    const file = `sku,currency,amount\n${BRICK},GBP,0.500\n`
    const { id } = await desk.preview("variant_costs", file)
    await desk.apply(id)
    expect(await priceFor(PEOPLE.anna)).toBe("0.55")
    const again = await desk.preview("variant_costs", file)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 })
    const dearer = await desk.preview(
      "variant_costs",
      `variant,currency,amount\n${brick},gbp,0.6\n`
    )
    await desk.apply(dearer.id)
    expect(await priceFor(PEOPLE.anna)).toBe("0.66")
    await desk.undo(dearer.id)
    expect(await priceFor(PEOPLE.anna)).toBe("0.55")
    await desk.undo(id)
    expect(await costs()).toEqual([])
    expect(await priceFor(PEOPLE.anna)).toBe(before)
    expect(await logged(BRICK)).toEqual(
      Array.from({ length: 4 }, () => "variant_costs.replaced")
    )
  })

  it("is refused with the line and the reason", async () => {
    const { id, counts } = await desk.preview(
      "variant_costs",
      [
        "sku,variant,currency,amount",
        "NO-SUCH,,gbp,1",
        ",variant_none,gbp,1",
        `${BRICK},,usd,1`,
        `${BRICK},,gbp,0`,
        `${BRICK},${brick},gbp,1`,
        `${BRICK},,eur,-1`,
        `${BRICK},,eur ,1000000000`,
        "",
      ].join("\n")
    )
    expect(counts).toMatchObject({ new: 0, conflicting: 7 })
    expect(await messages(id)).toEqual([
      'there is no product with SKU "NO-SUCH"',
      "there is no product variant variant_none",
      "no sales office sells in USD",
      expect.stringMatching(/cost 0 is not above 0/),
      expect.stringMatching(/exactly one of sku and variant/),
      expect.stringMatching(/cost -1 is not above 0/),
      expect.stringMatching(/is absurd|is about the same/),
    ])
  })

  const accountOf = (number: string) => registerOf(shop).account(number)
})

describe("exports", () => {
  it.each([
    "pricing_schedules",
    "schedule_assignments",
    "variant_costs",
  ] as const)("of %s can be imported, and change nothing", async (kind) => {
    await shop.database.sql(
      "UPDATE product_variant SET sku = '+BRK(1)' WHERE id = $1",
      [brick]
    )
    await desk.clerk.request("PUT", `/admin/b2b/variants/${brick}/costs`, {
      costs: [{ currency_code: "GBP", amount: "0.310" }],
    })
    const odd = await prices.schedule(
      { code: `ODD-${kind.slice(0, 8)}`, name: "=SUM(1;2)", net: true },
      [],
      [
        {
          target_type: "sales_rep",
          target_id: "srep_1",
          own_orders_only: true,
        },
        {
          target_type: "ship_to",
          target_id: await registerOf(shop).shipTo(SITE),
        },
        {
          target_type: "account",
          target_id: await registerOf(shop).account("HAR0001"),
        },
        { target_type: "everyone", starts_on: "2027-01-01" },
      ]
    )
    expect(odd.id).toBeDefined()
    const file = await desk.file(`/admin/b2b/exports/${kind}`)
    const rows = file.split("\r\n").length - 2
    expect(rows).toBeGreaterThan(0)
    const { counts } = await desk.preview(kind, file)
    expect(counts).toEqual({
      new: 0,
      changed: 0,
      conflicting: 0,
      unchanged: rows,
      applied: 0,
    })
  })

  it("knows no other, and is the clerk's alone", async () => {
    for (const kind of ["prices", "%00", "constructor"]) {
      expect(await desk.clerk.get(`/admin/b2b/exports/${kind}`)).toMatchObject({
        status: 404,
        body: { code: "b2b.export.not_found" },
      })
    }
    const anna = await shop.as(PEOPLE.anna)
    for (const actor of [shop.stranger, anna]) {
      expect(await actor.get("/admin/b2b/exports/variant_costs")).toMatchObject(
        { status: 401 }
      )
    }
  })
})
