import type {
  AdminLinesAnswer,
  AdminSchedulesAnswer,
  AdminScheduleVariant,
} from "../../../src/api/admin/b2b/pricing-schedules/types"
import { openShop, type HttpClient, type Shop } from "../../world"
import { priceDesk, type PriceDesk } from "../../world/price-desk"
import { registerOf } from "../store/trade-counter"

const SCHEDULES = "/admin/b2b/pricing-schedules"

let shop: Shop
let clerk: HttpClient
let desk: PriceDesk
let brick: string
let foam: string
let harrogate: string

beforeAll(async () => {
  shop = await openShop("pricing-schedules")
  clerk = await shop.clerk()
  desk = priceDesk(clerk)
  shop.server.clock.freeze(new Date("2026-12-01T12:00:00Z"))
  brick = await shop.variantId("BRK-WHF-RED")
  foam = await shop.variantId("ADH-FOM-750")
  harrogate = await registerOf(shop).account("HAR0001")
  await shop.database.sql(
    "INSERT INTO b2b_sales_rep (id, name, email) VALUES ('srep_1', 'Ruth Field', 'ruth@office.demo.test')"
  )
})
afterAll(() => shop.close())

const toAccount = () => ({ target_type: "account", target_id: harrogate })

describe("schedules in the office", () => {
  it("tells how many lines and assignments each has, and finds those that end soon", async () => {
    await desk.schedule(
      { code: "SOON", effective_to: "2026-12-20" },
      [{ target_id: brick, value: "0.5" }],
      [toAccount()]
    )
    await desk.schedule({ code: "OVER", effective_to: "2026-11-30" })
    await desk.schedule({ code: "LATE", effective_to: "2027-06-30" })
    const { body } = await clerk.get<AdminSchedulesAnswer>(
      `${SCHEDULES}?expiring_by=2026-12-31`
    )
    expect(body.pricing_schedules).toMatchObject([
      { code: "SOON", lines_count: 1, assignments_count: 1, office: null },
    ])
  })

  it("finds the products of pasted SKUs, with their units, in one request", async () => {
    const { id } = await desk.schedule({ code: "PASTE" })
    const { body } = await clerk.post<{ variants: AdminScheduleVariant[] }>(
      `${SCHEDULES}/${id}/skus`,
      { skus: ["ADH-FOM-750", "NO-SUCH-SKU", "BRK-WHF-RED"] }
    )
    expect(body.variants.map(({ sku }) => sku).sort()).toEqual([
      "ADH-FOM-750",
      "BRK-WHF-RED",
    ])
    await desk.lines(id, [{ target_id: foam, value: "4.10" }])
    const lines = await clerk.get<AdminLinesAnswer>(
      `${SCHEDULES}/${id}/lines?q=foam`
    )
    expect(lines.body.lines).toMatchObject([
      { value: "4.10", target: { sku: "ADH-FOM-750" } },
    ])
  })

  it("lets a line move where no other is, and never onto another", async () => {
    const { id } = await desk.schedule({ code: "MOVE" }, [
      { target_id: brick, value: "0.7" },
      { target_id: brick, value: "0.6", from_quantity: 500 },
    ])
    const lines = async () =>
      (await clerk.get<AdminLinesAnswer>(`${SCHEDULES}/${id}/lines`)).body.lines
    const read = async () =>
      (await lines()).map(({ value, from_quantity }) => [from_quantity, value])
    const [one = "", many = ""] = (await lines()).map((row) => row.id)
    const to = (line: string, from_quantity: number, value: string) => ({
      id: line,
      target_id: brick,
      from_quantity,
      value,
    })
    expect(await desk.lines(id, [to(one, 500, "0.7")])).toMatchObject({
      status: 400,
      body: { code: "b2b.pricing_schedule.breaks_overlap" },
    })
    expect(await read()).toEqual([
      ["1", "0.7"],
      ["500", "0.6"],
    ])
    const swapped = [to(one, 500, "0.65"), to(many, 1, "0.75")]
    expect((await desk.lines(id, swapped)).status).toBe(200)
    expect(await read()).toEqual([
      ["1", "0.75"],
      ["500", "0.65"],
    ])
    const [first = ""] = (await lines()).map((row) => row.id)
    expect((await desk.lines(id, [to(first, 10, "0.7")])).status).toBe(200)
    expect(await read()).toEqual([
      ["10", "0.7"],
      ["500", "0.65"],
    ])
    for (const [lines, remove, code] of [
      [[to(one, 2, "1")], [], "b2b.pricing_schedule.line_not_found"],
      [[to(first, 2, "1"), to(first, 3, "1")], [], "b2b.request.invalid_body"],
      [[to(first, 2, "1")], [first], "b2b.request.invalid_body"],
    ] as const) {
      const answer = await desk.lines(id, [...lines], [...remove])
      expect(answer.body.code).toBe(code)
    }
  })

  it.each([
    [{}, "b2b.request.invalid_body"],
    [{ skus: [] }, "b2b.request.invalid_body"],
    [{ skus: ["A\u0000"] }, "b2b.request.invalid_text"],
    [{ skus: ["A"], more: 1 }, "b2b.request.invalid_body"],
  ])("refuses %j where SKUs belong", async (body, code) => {
    const { id } = await desk.schedule({ code: `R-${String(Math.random())}` })
    const answer = await clerk.post(`${SCHEDULES}/${id}/skus`, body)
    expect([answer.status, answer.body]).toMatchObject([400, { code }])
  })
})

describe("an assignment to a sales rep", () => {
  it("is to one who exists", async () => {
    const { id } = await desk.schedule({ code: "NO-REP" })
    const answer = await desk.assign(id, {
      target_type: "sales_rep",
      target_id: "srep_none",
    })
    expect(answer.body.code).toBe("b2b.pricing_schedule.target_not_found")
  })
})

describe("the days of an assignment", () => {
  it("are changed one by one, and the log tells what they were", async () => {
    const { id } = await desk.schedule({ code: "DAYS" })
    const { body } = await desk.assign(id, {
      target_type: "sales_rep",
      target_id: "srep_1",
      starts_on: "2027-01-01",
    })
    const assignment = body.assignment?.id ?? ""
    await desk.reschedule(id, assignment, { ends_on: "2027-06-30" })
    const told = await desk.reschedule(id, assignment, {})
    expect(told).toMatchObject({
      status: 200,
      body: {
        assignment: { starts_on: "2027-01-01", ends_on: "2027-06-30" },
      },
    })
    expect(
      await shop.database.sql(
        `SELECT before, after FROM b2b_audit_entry
         WHERE subject_id = $1 AND action = 'pricing_schedule.assignment_updated'`,
        [id]
      )
    ).toEqual([
      {
        before: {
          target_type: "sales_rep",
          target_id: "srep_1",
          ends_on: null,
        },
        after: { ends_on: "2027-06-30" },
      },
    ])
    const again = await desk.assign(id, {
      target_type: "sales_rep",
      target_id: "srep_1",
    })
    expect(again.body.code).toBe("b2b.pricing_schedule.assigned_already")
  })

  it.each([
    [{ ends_on: "soon" }, 400, "b2b.request.invalid_body"],
    [{ ends_on: "2026-02-30" }, 400, "b2b.request.invalid_body"],
    [{ target_id: "acct_1" }, 400, "b2b.request.invalid_body"],
    [{ ends_on: "2026-12-31", more: 1 }, 400, "b2b.request.invalid_body"],
    [{}, 404, "b2b.pricing_schedule.assignment_not_found"],
  ])(
    "refuses %j for an assignment of another schedule with %d",
    async (body, status, code) => {
      const [one, other] = await Promise.all(
        ["A", "B"].map((name) =>
          desk.schedule({ code: `${name}-${String(Math.random())}` })
        )
      )
      const assigned = await desk.assign(one?.id ?? "", {
        target_type: "sales_rep",
        target_id: "srep_1",
      })
      for (const id of [
        assigned.body.assignment?.id ?? "",
        "psasg_none",
        "%00",
      ]) {
        const answer = await clerk.post(
          `${SCHEDULES}/${other?.id ?? ""}/assignments/${id}`,
          body
        )
        expect([answer.status, answer.body]).toMatchObject([status, { code }])
      }
    }
  )
})
