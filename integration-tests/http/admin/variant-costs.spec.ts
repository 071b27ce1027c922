import type { AdminVariantCostsAnswer } from "../../../src/api/admin/b2b/variants/types"
import {
  openShop,
  PEOPLE,
  type Answer,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { priceDesk } from "../../world/price-desk"

const BRICK = "BRK-WHF-RED"

let shop: Shop
let clerk: HttpClient
let brick: string
let path: string

beforeAll(async () => {
  shop = await openShop("variant_costs")
  clerk = await shop.clerk()
  brick = await shop.variantId(BRICK)
  path = `/admin/b2b/variants/${brick}/costs`
})
afterAll(() => shop.close())

type Told = Answer<AdminVariantCostsAnswer & Partial<ErrorBody>>

const put = (costs: unknown): Promise<Told> =>
  clerk.request("PUT", path, { costs })

const gbp = (amount: unknown) => ({ currency_code: "gbp", amount })

type Row = { amount: string; raw: string; gone: boolean }

const rows = () =>
  shop.database.sql<Row>(
    `SELECT amount::text, raw_amount->>'value' AS raw, deleted_at IS NOT NULL AS gone
     FROM b2b_variant_cost WHERE variant_id = $1 ORDER BY created_at`,
    [brick]
  )

async function priceOf(): Promise<string | undefined> {
  const anna = await shop.as(PEOPLE.anna)
  const { body } = await anna.post<{ prices: { price: string }[] }>(
    "/store/b2b/prices",
    { items: [{ variant_id: brick }] }
  )
  return body.prices[0]?.price
}

describe("the costs of a variant", () => {
  it("are read and replaced, and the markups on them follow", async () => {
    const listed = await priceOf()
    await priceDesk(clerk).schedule(
      { code: "ON-COST" },
      [
        {
          target_type: "everything",
          method: "markup",
          base: "cost",
          value: 25,
        },
      ],
      [{ target_type: "everyone" }]
    )
    const none = await clerk.get<AdminVariantCostsAnswer>(path)
    expect(none).toMatchObject({
      status: 200,
      body: { costs: [], currency_codes: ["gbp"] },
    })
    expect(await put([gbp("0.480")])).toMatchObject({
      status: 200,
      body: { costs: [gbp("0.48")] },
    })
    expect(await priceOf()).toBe("0.6")
    await put([{ currency_code: "GBP", amount: 0.5 }])
    expect(await priceOf()).toBe("0.625")
    expect(await put([])).toMatchObject({ status: 200, body: { costs: [] } })
    expect(await priceOf()).toBe(listed)
    expect(await rows()).toEqual([{ amount: "0.5", raw: "0.5", gone: true }])
  })

  it("have nothing compiled that does not start from a cost, but what starts from that", async () => {
    const desk = priceDesk(clerk)
    const off = { method: "percent_off", value: 10 } as const
    const everything = { target_type: "everything" } as const
    await desk.schedule({ code: "OFF-LIST" }, [{ ...everything, ...off }])
    const markup = await desk.schedule({ code: "TEN-ON-COST" }, [
      { ...everything, method: "markup", base: "cost", value: 10 },
    ])
    await desk.schedule({ code: "OFF-MARKUP" }, [
      {
        ...everything,
        ...off,
        base: "schedule",
        base_schedule_id: markup.id,
      },
    ])
    const compiled = async () =>
      new Map(
        (
          await shop.database.sql<{ code: string; at: string }>(
            "SELECT code, compiled_at::text AS at FROM b2b_pricing_schedule"
          )
        ).map(({ code, at }) => [code, at])
      )
    const before = await compiled()
    await put([gbp("0.37")])
    const after = await compiled()
    expect(
      [...after].flatMap(([code, at]) => (before.get(code) === at ? [] : code))
    ).toEqual(expect.arrayContaining(["ON-COST", "TEN-ON-COST", "OFF-MARKUP"]))
    expect(after.get("OFF-LIST")).toBe(before.get("OFF-LIST"))
  })

  it("stand in the log with what they were, and not where nothing changed", async () => {
    await put([])
    await put([gbp("0.4")])
    await put([gbp("0.40")])
    await put([gbp("0.45")])
    const log = await shop.database.sql(
      `SELECT before, after FROM b2b_audit_entry
       WHERE action = 'variant_costs.replaced' ORDER BY created_at DESC, id DESC LIMIT 2`
    )
    expect(log).toEqual([
      { before: { gbp: "0.4" }, after: { gbp: "0.45" } },
      { before: { gbp: null }, after: { gbp: "0.4" } },
    ])
  })

  it.each([
    [[gbp("0")], "b2b.request.invalid_body"],
    [[gbp("-1")], "b2b.request.invalid_body"],
    [[gbp("1e3")], "b2b.request.invalid_body"],
    [[gbp(Number.MAX_VALUE)], "b2b.request.invalid_body"],
    [[gbp("1.00000000001")], "b2b.request.invalid_body"],
    [[gbp(null)], "b2b.request.invalid_body"],
    [[{ currency_code: "pounds", amount: 1 }], "b2b.request.invalid_body"],
    [[{ ...gbp(1), office_id: "x" }], "b2b.request.invalid_body"],
    [{}, "b2b.request.invalid_body"],
    [[gbp(1), gbp(2)], "b2b.variant_cost.set_refused"],
    [[gbp("1000000000")], "b2b.variant_cost.set_refused"],
    [[{ currency_code: "usd", amount: 1 }], "b2b.variant_cost.set_refused"],
  ])("are refused: %j", async (costs, code) => {
    const before = await rows()
    expect(await put(costs)).toMatchObject({ status: 400, body: { code } })
    expect(await rows()).toEqual(before)
  })

  it("belong to a variant that exists, and are the clerk's alone", async () => {
    for (const id of ["variant_none", "%00", "x'y"]) {
      for (const method of ["GET", "PUT"] as const) {
        const answer = await clerk.request<ErrorBody>(
          method,
          `/admin/b2b/variants/${id}/costs`,
          method === "PUT" ? { costs: [] } : undefined
        )
        expect(answer).toMatchObject({
          status: 404,
          body: { code: "b2b.variant.not_found" },
        })
      }
    }
    for (const actor of [shop.stranger, await shop.as(PEOPLE.anna)]) {
      expect(await actor.get(path)).toMatchObject({ status: 401 })
    }
  })

  it("of two who replace them at once are one's or the other's", async () => {
    await Promise.all(["0.51", "0.52", "0.53"].map((cost) => put([gbp(cost)])))
    const { body } = await clerk.get<AdminVariantCostsAnswer>(path)
    expect(body.costs).toHaveLength(1)
    const live = (await rows()).filter(({ gone }) => !gone)
    expect(live).toMatchObject([{ amount: body.costs[0]?.amount }])
    expect(Number(await priceOf())).toBeCloseTo(
      Number(body.costs[0]?.amount) * 1.25
    )
  })
})
