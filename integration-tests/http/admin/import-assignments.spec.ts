import { contextOf, PEOPLE } from "../../world"
import {
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
    await openScheduleFiles("import_assignments"))
})
afterAll(() => shop.close())

describe("a file of assignments", () => {
  it("prices from the next request on, at every level, and is undone", async () => {
    const { account } = await contextOf(await shop.as(PEOPLE.anna))
    await desk.clerk.post("/admin/customer-groups", { name: "=Roofers, all" })
    const before = await priceFor(PEOPLE.anna)
    for (const [code, value] of [
      ["TO-ACCOUNT", "0.61"],
      ["TO-COMPANY", "0.62"],
      ["TO-ALL", "0.63"],
    ] as const) {
      await prices.schedule({ code }, [{ target_id: brick, value }])
    }
    const file = [
      "schedule,target_type,company,account,office,ship_to,price_group,sales_rep,starts_on,ends_on,own_orders_only",
      `TO-ACCOUNT,account,,${account?.number ?? ""},,,,,,2026-12-31,`,
      "TO-COMPANY,company,harrogate-vale,,,,,,2026-12-01,,",
      `TO-COMPANY,ship_to,harrogate-vale,,,${SITE},,,,,`,
      `TO-COMPANY,price_group,,,,,"'=Roofers, all",,,,`,
      "TO-ALL,sales_rep,,,,,,Ruth@office.demo.test,,,yes",
      "TO-ALL,everyone,,,,,,,,,",
      "",
    ].join("\n")
    const { id, counts } = await desk.preview("schedule_assignments", file)
    expect(counts).toMatchObject({ new: 6, conflicting: 0 })
    expect(await priceFor(PEOPLE.anna)).toBe(before)
    await desk.apply(id)
    expect(await priceFor(PEOPLE.anna)).toBe("0.61")
    expect(await priceFor(PEOPLE.blanket)).toBe("0.63")
    expect(await logged("TO-ACCOUNT")).toContain("pricing_schedule.assigned")

    const again = await desk.preview("schedule_assignments", file)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 6 })

    const ended = await desk.preview(
      "schedule_assignments",
      `schedule,target_type,account,ends_on\nTO-ACCOUNT,account,${account?.number ?? ""},2026-11-30\n`
    )
    await desk.apply(ended.id)
    expect(await priceFor(PEOPLE.anna)).toBe("0.62")
    await desk.undo(ended.id)
    expect(await priceFor(PEOPLE.anna)).toBe("0.61")

    await desk.undo(id)
    expect(await priceFor(PEOPLE.anna)).toBe(before)
    expect(await logged("TO-ACCOUNT")).toEqual(
      expect.arrayContaining([
        "pricing_schedule.assignment_updated",
        "pricing_schedule.unassigned",
      ])
    )
  })

  it("names a sales rep by e-mail address or id, and no stranger", async () => {
    await prices.schedule({ code: "AT-REPS" })
    const { id, counts } = await desk.preview(
      "schedule_assignments",
      [
        "schedule,target_type,sales_rep",
        "AT-REPS,sales_rep,srep_1",
        "AT-REPS,sales_rep,nobody@office.demo.test",
        "AT-REPS,sales_rep,srep_none",
        "",
      ].join("\n")
    )
    expect(counts).toMatchObject({ new: 1, conflicting: 2 })
    expect(await messages(id)).toEqual([
      'there is no sales rep "nobody@office.demo.test"',
      'there is no sales rep "srep_none"',
    ])
  })

  it("is refused with the line and the reason", async () => {
    await prices.schedule({ code: "AT-LEEDS" })
    await prices.schedule({
      code: "AT-DUBLIN",
      office_id: "soff_dublin",
      currency_code: "eur",
    })
    await prices.schedule({ code: "AT-YORK", office_id: "soff_york" })
    const { id, counts } = await desk.preview(
      "schedule_assignments",
      [
        "schedule,target_type,company,account,office,ship_to,price_group,starts_on,ends_on,own_orders_only",
        "NO-SUCH,everyone,,,,,,,,",
        "AT-LEEDS,account,,NONE,LEEDS,,,,,",
        "AT-LEEDS,account,harrogate-vale,HAR0001,,,,,,",
        "AT-LEEDS,ship_to,harrogate-vale,,,NO-SITE,,,,",
        "AT-LEEDS,company,nobody,,,,,,,",
        "AT-LEEDS,price_group,,,,,Nobody,,,",
        "AT-LEEDS,everyone,,,,,,2026-12-31,2026-01-01,",
        "AT-LEEDS,somebody,,,,,,,,",
        "AT-LEEDS,everyone,,,,,,,,yes",
        "AT-DUBLIN,company,harrogate-vale,,,,,,,",
        "AT-DUBLIN,account,,HAR0001,LEEDS,,,,,",
        `AT-DUBLIN,ship_to,harrogate-vale,,,${SITE},,,,`,
        "AT-YORK,company,harrogate-vale,,,,,,,",
        "AT-YORK,account,,HAR0001,LEEDS,,,,,",
        "",
      ].join("\n")
    )
    expect(counts).toMatchObject({ new: 0, conflicting: 14 })
    const foreign = expect.stringMatching(/buys from no sales office/)
    expect(await messages(id)).toEqual([
      'there is no pricing schedule "NO-SUCH"',
      expect.stringMatching(/no trade account of "NONE"/),
      expect.stringMatching(/account needs account, or company of/),
      expect.stringMatching(/no ship-to "NO-SITE"/),
      expect.stringMatching(/no company "nobody"/),
      expect.stringMatching(/no price group "Nobody"/),
      expect.stringMatching(/ends_on 2026-01-01 is before/),
      expect.stringMatching(/target_type is not one of/),
      expect.stringMatching(/own_orders_only is for a sales rep/),
      foreign,
      foreign,
      foreign,
      foreign,
      foreign,
    ])
    expect(await desk.errors(id)).toContain("NO-SUCH")
  })

  it("knows the same buyer by two names", async () => {
    const { id } = await desk.preview(
      "schedule_assignments",
      "schedule,target_type,company,account,office\n" +
        "AT-LEEDS,account,harrogate-vale,,LEEDS\n" +
        "AT-LEEDS,account,,HAR0001,LEEDS\n"
    )
    expect(await messages(id)).toEqual(["line 2 is about the same buyer"])
  })
})
