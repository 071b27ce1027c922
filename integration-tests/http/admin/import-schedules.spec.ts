import { openScheduleFiles, type ScheduleFiles } from "./schedule-file-desk"

let shop: ScheduleFiles["shop"]
let desk: ScheduleFiles["desk"]
let brick: ScheduleFiles["brick"]
let prices: ScheduleFiles["prices"]
let messages: ScheduleFiles["messages"]
let logged: ScheduleFiles["logged"]

beforeAll(async () => {
  ;({ shop, desk, brick, prices, messages, logged } =
    await openScheduleFiles("import_schedules"))
})
afterAll(() => shop.close())

const schedules = (codes: string[]) =>
  shop.database.sql(
    `SELECT code, name, status, currency_code, effective_from AS "from",
       effective_to AS "to", net, office_id IS NULL AS anywhere
     FROM b2b_pricing_schedule WHERE code = ANY($1) AND deleted_at IS NULL ORDER BY code`,
    [codes]
  )

describe("a file of pricing schedules", () => {
  const FILE =
    "code,name,office,currency,status,effective_from,effective_to,net\n" +
    "FILE-26,Trade 2026,LEEDS,,active,2026-01-01,2026-12-31,yes\n" +
    "FILE-EUR,Everywhere,,EUR,,,,\n"

  it("makes and changes them, is undone, and writes nothing the second time", async () => {
    const codes = ["FILE-26", "FILE-EUR"]
    const { id, counts } = await desk.preview("pricing_schedules", FILE)
    expect(counts).toMatchObject({ new: 2, conflicting: 0 })
    expect(await schedules(codes)).toEqual([])
    await desk.apply(id)
    const saved = [
      {
        code: "FILE-26",
        name: "Trade 2026",
        status: "active",
        currency_code: "gbp",
        from: "2026-01-01",
        to: "2026-12-31",
        net: true,
        anywhere: false,
      },
      {
        code: "FILE-EUR",
        name: "Everywhere",
        status: "draft",
        currency_code: "eur",
        from: null,
        to: null,
        net: false,
        anywhere: true,
      },
    ]
    expect(await schedules(codes)).toEqual(saved)
    expect((await desk.preview("pricing_schedules", FILE)).counts).toEqual({
      new: 0,
      changed: 0,
      unchanged: 2,
      conflicting: 0,
      applied: 0,
    })
    const change = await desk.preview(
      "pricing_schedules",
      "code,name,effective_to\nFILE-26,Trade 2027,2027-12-31\n"
    )
    expect(await desk.changes(change.id)).toMatchObject([
      {
        action: "changed",
        before: { name: "Trade 2026", effective_to: "2026-12-31" },
        after: { name: "Trade 2027", effective_to: "2027-12-31" },
      },
    ])
    await desk.apply(change.id)
    await desk.undo(change.id)
    expect(await schedules(codes)).toEqual(saved)
    await desk.undo(id)
    expect(await schedules(codes)).toEqual([])
    expect(await logged("FILE-26")).toEqual([
      "pricing_schedule.created",
      "pricing_schedule.updated",
      "pricing_schedule.updated",
      "pricing_schedule.deleted",
    ])
  })

  it("leaves one that has prices by the time it is undone", async () => {
    const { id } = await desk.preview(
      "pricing_schedules",
      "code,name,currency\nFILE-USED,Used,gbp\n"
    )
    await desk.apply(id)
    const [row] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM b2b_pricing_schedule WHERE code = 'FILE-USED'"
    )
    await prices.lines(row?.id ?? "", [{ target_id: brick, value: "0.5" }])
    await desk.undo(id)
    expect(await desk.changes(id)).toMatchObject([
      { message: "not undone: is in use since" },
    ])
  })

  it("is refused with the line and the reason", async () => {
    await prices.schedule({ code: "FILE-GBP", effective_from: "2026-06-01" })
    const { id, counts } = await desk.preview(
      "pricing_schedules",
      [
        "code,name,office,currency,status,effective_from,effective_to",
        "F-1,One,NOWHERE,,,,",
        "F-2,Two,LEEDS,eur,,,",
        "F-3,Three,,,,,",
        "F-4,Four,,gbp,,2026-12-31,2026-01-01",
        "F-5,Five,,pounds,maybe,tomorrow,",
        "no code,Six,,gbp,,,",
        "FILE-GBP,Seven,,eur,,2026-06-01,",
        "FILE-GBP,Eight,,gbp,,,",
        "",
      ].join("\n")
    )
    expect(counts).toMatchObject({ new: 0, changed: 0, conflicting: 8 })
    expect(await messages(id)).toEqual([
      expect.stringMatching(/no sales office "NOWHERE"/),
      expect.stringMatching(/sells in GBP, and not in EUR/),
      expect.stringMatching(/needs a currency/),
      expect.stringMatching(/end \(2026-01-01\) before it starts/),
      expect.stringMatching(/currency .*; status .*; effective_from /),
      expect.stringMatching(/code is not a schedule's code/),
      expect.stringMatching(/is in GBP, and that stays so/),
      expect.stringMatching(/line 8 is about the same/),
    ])
    const moved = await desk.preview(
      "pricing_schedules",
      "code,name,office\nFILE-GBP,Seven,LEEDS\n"
    )
    expect(await messages(moved.id)).toEqual([
      "the schedule is another sales office's, and stays so",
    ])
    const reversed = await desk.preview(
      "pricing_schedules",
      "code,name,effective_to\nFILE-GBP,Seven,2026-05-31\n"
    )
    expect(await messages(reversed.id)).toEqual([
      expect.stringMatching(/end \(2026-05-31\) before it starts/),
    ])
  })

  it("leaves what somebody changed since the preview, also by a day of its own", async () => {
    const made = await prices.schedule({ code: "FILE-RACE" })
    const { id } = await desk.preview(
      "pricing_schedules",
      "code,name,effective_to\nFILE-RACE,FILE-RACE,2026-05-31\n"
    )
    await prices.change(made.id, { effective_from: "2026-06-01" })
    await desk.apply(id)
    expect(await messages(id)).toEqual([
      expect.stringMatching(/end \(2026-05-31\) before it starts/),
    ])
  })
})
