import type { StorePriceProposalAnswer } from "../../../src/api/store/b2b/price-proposals/types"
import type {
  BackTest,
  BackTestAnswer,
} from "../../../src/workflows/pricing-schedule/proposals/back-test"
import {
  openShop,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { placeOrder } from "../../world/buying"
import { openGivingRep, type GivingRep } from "../../world/given-prices"
import { must, type Answer } from "../../world/http"
import { priceDesk } from "../../world/price-desk"
import { assign, openRep } from "../../world/reps"
import { shipOrder, takeBack } from "./order-desk"

const MINE = "/store/b2b/rep/price-proposals"
const OFFICE = "/admin/b2b/price-proposals"

/**
 * At 2.00 each: 10, 30, and 25 of which 5 came back. 40 were cancelled, and another 30
 * were ordered more than a year ago. One costs 1.25.
 */
describe("the back-test of a proposal", () => {
  let shop: Shop
  let world: GivingRep
  let rep: HttpClient
  let bought: string
  let other: string

  beforeAll(async () => {
    shop = await openShop("price_back_test")
    world = await openGivingRep(shop, 0)
    rep = world.rep.client
    bought = await shop.variantId()
    other = await shop.variantId("BRK-WHF-RED")
    await priceDesk(world.clerk).schedule(
      { code: "TWO" },
      [{ target_id: bought, value: "2" }],
      [{ target_type: "account", target_id: world.account }]
    )
    must(
      await world.clerk.request("PUT", `/admin/b2b/variants/${bought}/costs`, {
        costs: [{ currency_code: "gbp", amount: "1.25" }],
      }),
      "cost"
    )
    const order = async (quantity: number) =>
      (await placeOrder(shop, world.anna, { quantity })).order_id
    const cancelled = await order(40)
    must(await world.clerk.post(`/admin/orders/${cancelled}/cancel`), "cancel")
    await order(10)
    await order(30)
    const returned = await order(25)
    await shipOrder(world.clerk, returned, 25)
    await takeBack(world.clerk, returned, 5)
    const old = await order(30)
    await shop.database.sql(
      `UPDATE b2b_order_header SET placed_at = placed_at - interval '13 months'
       WHERE order_id = $1`,
      [old]
    )
  })
  afterAll(() => shop.close())

  /** At 1.50 from 20 on; the other product was never bought. */
  async function drafted(by = rep, change: object = {}): Promise<string> {
    const answer = await by.post<StorePriceProposalAnswer>(MINE, {
      account_id: world.account,
      title: "Spring prices",
      lines: [
        {
          variant_id: bought,
          method: "price",
          value: "1.5",
          from_quantity: "20",
        },
        { variant_id: other, method: "percent_off", value: "10" },
      ],
      ...change,
    })
    return must(answer, "draft").price_proposal.id
  }

  const asked = (
    by: HttpClient,
    path: string,
    query = ""
  ): Promise<Answer<BackTestAnswer & ErrorBody>> =>
    by.get(`${path}/back-test${query}`)

  const tested = async (
    by: HttpClient,
    path: string,
    query = ""
  ): Promise<BackTest> =>
    must<BackTestAnswer>(await asked(by, path, query), "back-test").back_test

  it("says what the last year's orders would have come to", async () => {
    const id = await drafted()
    const { revenue, margin, lines, ...about } = await tested(
      world.clerk,
      `${OFFICE}/${id}`
    )
    expect(about).toMatchObject({ currency_code: "gbp", orders: 3 })
    // 10 at 2.00 as before, 30 and 20 at 1.50.
    expect(revenue).toEqual({
      then: "120",
      at_proposal: "95",
      difference: "-25",
      difference_percent: "-20.83",
    })
    expect(margin).toEqual({
      then: "45",
      at_proposal: "20",
      difference: "-25",
      then_percent: "37.50",
      at_proposal_percent: "21.05",
      cost_known_for_percent: "100.00",
    })
    expect(lines[0]).toMatchObject({
      variant_id: bought,
      orders: 3,
      quantity: "60",
      not_reached_quantity: "10",
      revenue_then: "120",
      revenue_at_proposal: "95",
      average_price_then: "2",
      own_price: "2",
      proposed_price: "1.5",
      margin_then: "45",
      margin_at_proposal: "20",
      own_margin_percent: "37.50",
      proposed_margin_percent: "16.67",
    })
    expect(lines[1]).toMatchObject({
      sku: "BRK-WHF-RED",
      orders: 0,
      quantity: "0",
      revenue_then: "0",
      average_price_then: null,
      margin_then: null,
    })
  })

  it("reaches as far back as it is asked to, and no further than two years", async () => {
    const id = await drafted()
    const path = `${OFFICE}/${id}`
    const { orders, revenue } = await tested(world.clerk, path, "?months=24")
    expect(orders).toBe(4)
    expect(revenue).toMatchObject({ then: "180", at_proposal: "140" })
    expect((await tested(world.clerk, path, "?months=1")).orders).toBe(3)
    for (const months of ["0", "25", "1.5", "x", "-1"]) {
      const { status } = await asked(world.clerk, path, `?months=${months}`)
      expect([months, status]).toEqual([months, 400])
    }
  })

  it("puts each order line at the highest quantity that it reaches", async () => {
    const line = (value: string, from_quantity: string) => ({
      variant_id: bought,
      method: "price",
      value,
      from_quantity,
    })
    const id = await drafted(rep, {
      lines: [line("1.5", "20"), line("1", "30"), line("1.9", "11")],
    })
    const { orders, revenue, lines } = await tested(rep, `${MINE}/${id}`)
    expect(orders).toBe(3)
    expect(lines.map(({ quantity }) => quantity)).toEqual(["20", "30", "10"])
    expect(lines.map((one) => one.not_reached_quantity)).toEqual([
      "0",
      "0",
      "10",
    ])
    // 10 at 2.00 as before, 20 at 1.50, 30 at 1.00.
    expect(revenue).toMatchObject({ then: "120", at_proposal: "80" })
  })

  it("is that of the office to a rep who may see margins, without them to another", async () => {
    const id = await drafted()
    const whole = await tested(world.clerk, `${OFFICE}/${id}`)
    const hidden = {
      ...whole,
      margin: null,
      lines: whole.lines.map((line) => ({
        ...line,
        margin_then: null,
        margin_at_proposal: null,
        own_margin_percent: null,
        proposed_margin_percent: null,
      })),
    }
    expect(await tested(rep, `${MINE}/${id}`)).toEqual(hidden)
    await world.allow({ may_see_margin: true })
    expect(await tested(rep, `${MINE}/${id}`)).toEqual(whole)

    const agent = await openRep(shop, world.clerk, {
      name: "Pia Partner",
      kind: "partner",
    })
    await assign(world.clerk, agent, world.account, "secondary")
    const own = await drafted(agent.client)
    const seen = await tested(agent.client, `${MINE}/${own}`)
    expect({ ...seen, lines: seen.lines.map(withoutId) }).toEqual({
      ...hidden,
      lines: hidden.lines.map(withoutId),
    })
    expect(JSON.stringify(seen)).not.toMatch(
      /cost|1\.25|"(45|20|37\.50|21\.05|16\.67)"/
    )
    await world.allow({ may_see_margin: false })
  })

  it("of prices for all his accounts is on the orders of those that he serves", async () => {
    const own = { account_id: undefined, office_id: world.office }
    const id = await drafted(rep, own)
    const { orders, revenue } = await tested(rep, `${MINE}/${id}`)
    expect(orders).toBe(3)
    expect(revenue.then).toBe("120")
    const lonely = await openRep(shop, world.clerk, { name: "Lou Lonely" })
    const none = await drafted(lonely.client, own)
    expect(await tested(lonely.client, `${MINE}/${none}`)).toMatchObject({
      orders: 0,
      revenue: {
        then: "0",
        at_proposal: "0",
        difference: "0",
        difference_percent: null,
      },
      margin: null,
    })
  })

  it("stays as it was proposed when the account's prices move on", async () => {
    const id = await drafted()
    must(await rep.post(`${MINE}/${id}/submit`), "submit")
    const before = await tested(rep, `${MINE}/${id}`)
    await priceDesk(world.clerk).schedule(
      { code: "HALF" },
      [{ target_id: bought, value: "0.5" }],
      [{ target_type: "account", target_id: world.account }]
    )
    expect((await tested(rep, `${MINE}/${id}`)).lines[0]).toEqual(
      before.lines[0]
    )
    const later = await drafted()
    expect((await tested(rep, `${MINE}/${later}`)).lines[0]?.own_price).toBe(
      "0.5"
    )
  })

  it("is nobody else's, and not his any more when he has lost the account", async () => {
    const id = await drafted()
    const stranger = await openRep(shop, world.clerk, { name: "Oscar Other" })
    expect(await asked(stranger.client, `${MINE}/${id}`)).toMatchObject({
      status: 404,
      body: { code: "b2b.price_proposal.not_found" },
    })
    expect((await asked(world.anna, `${MINE}/${id}`)).status).toBe(401)
    expect((await asked(rep, `${OFFICE}/${id}`)).status).toBe(401)
    expect((await asked(world.clerk, `${OFFICE}/pprop_none`)).status).toBe(404)

    await world.allow({ sees: "own" })
    const { body } = await world.clerk.get<{
      rep_assignments: { id: string }[]
    }>(`/admin/b2b/rep-assignments?account_id=${world.account}`)
    const end = body.rep_assignments.map((row) => row.id)
    must(await world.clerk.post("/admin/b2b/rep-assignments", { end }), "end")
    expect(await asked(rep, `${MINE}/${id}`)).toMatchObject({
      status: 404,
      body: { code: "b2b.sales_rep.account_not_served" },
    })
    expect((await asked(world.clerk, `${OFFICE}/${id}`)).status).toBe(200)
  })
})

function withoutId(line: BackTest["lines"][number]) {
  return { ...line, line_id: "" }
}
