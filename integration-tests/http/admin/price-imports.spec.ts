import { PEOPLE, type ErrorBody, type Shop } from "../../world"
import type { PriceDesk } from "../../world/price-desk"
import type { PriceFiles } from "../../world/price-files"
import {
  givenHostileSchedules,
  PRICE_HEADER,
  REFUSED_PRICE_FILES,
  REFUSED_PRICE_ROWS,
} from "./hostile-price-files"
import {
  BLUE,
  BRICK,
  openPriceFileShop,
  type PriceFileShop,
} from "./price-file-shop"

let shop: Shop
let files: PriceFiles
let desk: PriceDesk
let brick: string
let blue: string
let prices: PriceFileShop["prices"]
let compiled: PriceFileShop["compiled"]

beforeAll(async () => {
  const open = await openPriceFileShop()
  ;({ shop, files, desk, brick, blue, prices, compiled } = open)
})
afterAll(() => shop.close())

describe("who may", () => {
  it.each([
    "GET /admin/b2b/price-imports",
    "POST /admin/b2b/price-imports?file_name=x",
    "GET /admin/b2b/price-imports/primp_1",
    "GET /admin/b2b/price-imports/primp_1/changes",
    "GET /admin/b2b/price-imports/primp_1/errors",
    "POST /admin/b2b/price-imports/primp_1/apply",
    "GET /admin/b2b/pricing-schedules/export",
    "GET /admin/b2b/pricing-schedules/psch_1/export",
  ])("keeps strangers and customers out of %s", async (route) => {
    const [method, path] = route.split(" ") as ["GET" | "POST", string]
    for (const actor of [shop.stranger, await shop.as(PEOPLE.admin)]) {
      expect(await actor.request(method, path)).toMatchObject({ status: 401 })
    }
  })

  it.each([
    ["GET", ""],
    ["GET", "/changes"],
    ["GET", "/errors"],
    ["POST", "/apply"],
  ] as const)("knows no such import: %s %s", async (method, path) => {
    for (const id of ["primp_none", "%00", "x'y"]) {
      const answer = await files.clerk.request<ErrorBody>(
        method,
        `/admin/b2b/price-imports/${id}${path}`,
        method === "POST" ? {} : undefined
      )
      expect(answer).toMatchObject({
        status: 404,
        body: { code: "b2b.price_import.not_found" },
      })
    }
  })
})

describe("a file of prices", () => {
  it("is refused at the door with what is wrong, and nothing of it is kept", async () => {
    for (const [what, content, message] of REFUSED_PRICE_FILES) {
      const { status, body } = await files.upload(content)
      expect({ what, status, code: body.code }).toEqual({
        what,
        status: 400,
        code: "b2b.import.invalid_file",
      })
      expect(body.message).toMatch(message)
    }
    const kept = await shop.database.sql(
      `SELECT id FROM b2b_price_import UNION ALL SELECT import_id FROM b2b_price_import_chunk`
    )
    expect(kept).toEqual([])
    for (const query of ["", "file_name=", "file_name=x&kind=carts", "y=1"]) {
      expect(await files.upload("", query)).toMatchObject({ status: 400 })
    }
  })

  it("fails, with nothing written, where it stops being CSV", async () => {
    const failed = await files.preview('schedule,sku,value\nA,"x" y,1\n')
    expect(failed).toMatchObject({ status: "failed", counts: null })
    expect(failed.failure).toMatch(/it is no CSV/)
    expect(await files.ask(failed.id)).toMatchObject({
      status: 400,
      body: { code: "b2b.price_import.cannot_apply" },
    })
  })

  it("has each wrong row refused with its line and the reason", async () => {
    await givenHostileSchedules(desk, { brick, blue })
    const rows = REFUSED_PRICE_ROWS.map(([row]) => row)
    const before = await prices()
    const batch = await files.preview([PRICE_HEADER, ...rows, ""].join("\n"))
    expect(batch).toMatchObject({
      status: "previewed",
      counts: { new: 1, conflicting: rows.length - 1 },
    })
    const told = await files.changes(batch.id, "action=conflicting&limit=100")
    const messages = new Map(told.map((row) => [row.line, row.message]))
    REFUSED_PRICE_ROWS.forEach(([row, why], index) => {
      const message = messages.get(index + 2) ?? null
      expect({ row, message }).toEqual({
        row,
        message: why === null ? null : expect.stringMatching(why),
      })
    })
    const [first, ...errors] = (
      await files.file(`/admin/b2b/price-imports/${batch.id}/errors`)
    ).split("\r\n")
    expect(first).toBe(`line,key,message,${PRICE_HEADER}`)
    expect(errors[0]).toMatch(/^3,NOBODY \/ BRK-WHF-RED,.*,NOBODY,BRK-WHF-RED,/)
    expect(errors).toHaveLength(rows.length)
    expect(await files.ask(batch.id)).toMatchObject({
      status: 400,
      body: { code: "b2b.price_import.has_conflicts" },
    })
    expect(await prices()).toEqual(before)
  })

  it("is applied once, whole, compiled, and a second time writes nothing", async () => {
    await desk.schedule({ code: "FILE" }, [
      { target_id: blue, value: "1.10" },
      { target_id: blue, value: "1.00", from_quantity: 100 },
    ])
    const starting = await desk.schedule({ code: "FILE-BASED" })
    const file = [
      "schedule;sku;method;value;unit;from_quantity;category;base_schedule",
      `FILE;${BRICK};;0.70;;;;`,
      `FILE;${BRICK};;310.00;XPK;1;;`,
      `FILE;${BRICK};price;310.000;XPK;2;;`,
      `FILE;${BLUE};;1.05;;1;;`,
      `FILE;${BLUE};;1;;100;;`,
      `FILE-BASED;;percent_off;10;;;;FILE`,
      "",
    ].join("\r\n")
    const before = await prices()
    const batch = await files.preview(file)
    expect(batch).toMatchObject({
      status: "previewed",
      rows_total: 6,
      rows_done: 6,
      counts: { new: 4, changed: 1, unchanged: 1, conflicting: 0 },
    })
    expect(await files.changes(batch.id, "action=changed")).toMatchObject([
      { line: 5, before: { value: "1.1" }, after: { value: "1.05" } },
    ])
    expect(await prices()).toEqual(before)

    const answers = await Promise.all([1, 2, 3].map(() => files.ask(batch.id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 400, 400])
    expect(await files.settled(batch.id)).toMatchObject({
      status: "applied",
      counts: { applied: 5 },
    })
    expect(await compiled("FILE", brick)).toEqual([
      { from: 1, to: 499, amount: "0.7" },
      { from: 500, to: null, amount: "0.62" },
    ])
    expect(await compiled("FILE", blue)).toEqual([
      { from: 1, to: 99, amount: "1.05" },
      { from: 100, to: null, amount: "1" },
    ])
    expect(await compiled("FILE-BASED", brick)).toEqual([
      { from: 1, to: 499, amount: "0.63" },
      { from: 500, to: null, amount: "0.558" },
    ])
    const { body } = await files.clerk.get<{
      pricing_schedule: { version: number }
    }>(`/admin/b2b/pricing-schedules/${starting.id}`)
    expect(body.pricing_schedule.version).toBeGreaterThan(starting.version)
    expect(
      await shop.database.sql(
        "SELECT action, actor_type, after->>'applied' AS applied FROM b2b_audit_entry WHERE subject_id = $1",
        [batch.id]
      )
    ).toMatchObject([{ action: "price_import.applied", actor_type: "user" }])

    const after = await prices()
    const again = await files.preview(file)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 6 })
    expect((await files.apply(again.id)).status).toBe("applied")
    expect(await prices()).toEqual(after)
  })

  it("has, compiled, the prices that the compiler would make of it", async () => {
    const thirds = await desk.schedule({ code: "THIRDS" })
    await files.clerk.request(
      "PUT",
      `/admin/b2b/variants/${blue}/selling-units`,
      {
        selling_units: [
          { code: "C62", content: 1, is_base: true },
          { code: "XPX", content: "7" },
          { code: "MIL", content: "1000" },
        ],
      }
    )
    const file = [
      "schedule,sku,value,unit,from_quantity",
      `THIRDS,${BLUE},10,XPX,1`,
      `THIRDS,${BLUE},10,XPX,3`,
      `THIRDS,${BLUE},1.4,,22`,
      `THIRDS,${BLUE},412.5,MIL,1`,
      `THIRDS,${BLUE},0.4125,,2000`,
      "",
    ].join("\n")
    await files.apply((await files.preview(file)).id)
    const written = await compiled("THIRDS", blue)
    expect(written).toHaveLength(3)
    const before = await prices()
    // The same line again: the compiler writes only what is other than it was.
    await desk.lines(thirds.id, [
      { target_id: blue, value: "0.4125", from_quantity: 2000 },
    ])
    const only = (rows: { what: string }[]) =>
      rows.filter(({ what }) => what === "price")
    expect(only(await prices())).toEqual(only(before))
  })

  it("is left alone where the shop changed since the preview", async () => {
    const schedule = await desk.schedule({ code: "STALE" }, [
      { target_id: blue, value: "3" },
    ])
    const batch = await files.preview(
      `schedule,sku,value\nSTALE,${BRICK},1\nSTALE,${BLUE},2\n`
    )
    await desk.lines(schedule.id, [{ target_id: blue, value: "4" }])
    const before = await prices()
    const failed = await files.apply(batch.id)
    expect(failed.status).toBe("failed")
    expect(failed.failure).toMatch(
      /1 rows, the first in line 3, do not fit the shop any more/
    )
    expect(await prices()).toEqual(before)
  })

  it("leaves out refused rows where the clerk says so", async () => {
    await desk.schedule({ code: "PARTLY" })
    const batch = await files.preview(
      `schedule,sku,value\nPARTLY,${BRICK},1\nPARTLY,NO-SUCH-SKU,2\n`
    )
    const applied = await files.apply(batch.id, { skip_conflicting: true })
    expect(applied).toMatchObject({
      status: "applied",
      counts: { new: 1, conflicting: 1, applied: 1 },
    })
    expect(await compiled("PARTLY", brick)).toEqual([
      { from: 1, to: null, amount: "1" },
    ])
    const errors = await files.file(
      `/admin/b2b/price-imports/${batch.id}/errors`
    )
    expect(errors).toMatch(/^line,key,message,schedule,sku,value\r\n3,PARTLY/)
  })
})

describe("an export", () => {
  it("imported again changes nothing, whatever the SKUs look like", async () => {
    await shop.database.sql(
      "UPDATE product_variant SET sku = '=SUM(1,2)' WHERE id = $1",
      [blue]
    )
    const named = await desk.schedule({ code: "EXPORT" }, [
      { target_id: blue, value: "2.50" },
      { target_id: brick, value: "250", unit_code: "XPK", from_quantity: 2 },
      { target_type: "everything", method: "percent_off", value: "7.5" },
    ])
    const path = "/admin/b2b/pricing-schedules"
    const one = await files.file(`${path}/${named.id}/export`)
    expect(one.split("\r\n").slice(0, 2)).toEqual([
      PRICE_HEADER,
      "EXPORT,,,,percent_off,list_price,,7.5,,1,gbp",
    ])
    expect(one).toContain(`EXPORT,"'=SUM(1,2)",,,price,list_price,,2.5,,1,gbp`)
    const all = await files.file(`${path}/export`)
    for (const file of [one, all]) {
      const batch = await files.preview(file)
      expect(batch.counts).toMatchObject({
        new: 0,
        changed: 0,
        conflicting: 0,
        unchanged: file.split("\r\n").length - 2,
      })
    }
    expect(await files.clerk.get(`${path}/psch_none/export`)).toMatchObject({
      status: 404,
      body: { code: "b2b.pricing_schedule.not_found" },
    })
  })
})
