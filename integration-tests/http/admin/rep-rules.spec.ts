import {
  PEOPLE,
  placeOrder,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { accountNumbered, assign, type Rep } from "../../world/reps"
import {
  openRuleWorld,
  RULES,
  type RuleDesk,
  type RuleWorld,
} from "./rep-rule-desk"

describe("accounts go to reps by rule", () => {
  let world: RuleWorld
  let shop: Shop
  let clerk: HttpClient
  let ruth: Rep
  let neil: Rep
  let desk: RuleDesk

  beforeAll(async () => {
    world = await openRuleWorld("rep_rules")
    ;({ shop, clerk, ruth, neil, desk } = world)
  })
  afterAll(() => world.shop.close())
  beforeEach(() => world.clear())

  it("of postcode areas, and of nobody's accounts", async () => {
    const rule = await desk.rule({
      sales_rep_id: ruth.id,
      postcode_areas: [" ls ", "BD1"],
    })
    expect(await desk.moved()).toEqual(["BEC0003", "CAS0001", "WHI0005"])
    await assign(
      clerk,
      neil,
      await accountNumbered(shop, "CAS0001"),
      "secondary"
    )
    await clerk.post(`${RULES}/${rule}`, { only_unassigned: true })
    expect(await desk.moved()).toEqual(["BEC0003", "WHI0005"])
    await clerk.post(`${RULES}/${rule}`, { status: "inactive" })
    expect(await desk.moved()).toEqual([])
  })

  it("of price groups", async () => {
    const group = await clerk.post<{ customer_group: { id: string } }>(
      "/admin/customer-groups",
      { name: "Joiners" }
    )
    const { id } = group.body.customer_group
    await clerk.post(
      `/admin/b2b/accounts/${await accountNumbered(shop, "MAR0014")}`,
      { price_group_id: id }
    )
    await desk.rule({ sales_rep_id: ruth.id, price_group_ids: [id] })
    const { moves } = await desk.preview()
    expect(moves).toMatchObject([
      {
        account: { number: "MAR0014" },
        why: [{ condition: "price_group", value: id, name: "Joiners" }],
      },
    ])
  })

  it("of turnover in twelve months, shares by channel and days since the last order", async () => {
    await desk.ordered("HAR0001", { net: 6000, days_ago: 100 })
    await desk.ordered("HAR0001", {
      net: 4000,
      days_ago: 300,
      channel: "visit",
    })
    await desk.ordered("HAR0001", { net: 90_000, days_ago: 400 })
    await desk.ordered("MAR0014", { net: 9999, days_ago: 10 })
    const rule = await desk.rule({
      sales_rep_id: ruth.id,
      turnover_from: "10000",
      turnover_to: "10000",
    })
    const { moves } = await desk.preview()
    expect(moves).toMatchObject([
      {
        account: { number: "HAR0001" },
        why: [{ condition: "turnover", value: "10000" }],
      },
    ])
    const change = (fields: object) =>
      clerk.post(`${RULES}/${rule}`, {
        turnover_from: null,
        turnover_to: null,
        channel: null,
        channel_share_from: null,
        idle_days_from: null,
        idle_days_to: null,
        ...fields,
      })
    await change({ channel: "online", channel_share_from: 50 })
    expect(await desk.moved()).toEqual(["HAR0001", "MAR0014"])
    await change({ channel: "online", channel_share_from: 60.5 })
    expect(await desk.moved()).toEqual(["MAR0014"])
    await change({ idle_days_from: 100, turnover_from: 1 })
    expect(await desk.moved()).toEqual(["HAR0001"])
    await change({ idle_days_to: 99 })
    expect(await desk.moved()).toEqual(["MAR0014"])
    await shop.database.sql(
      "UPDATE b2b_order_header SET cancelled_at = now() WHERE net_total = 9999"
    )
    expect(await desk.moved()).toEqual([])
  })

  it("of what they bought, in a category or below it", async () => {
    const { order_id } = await placeOrder(shop, await shop.as(PEOPLE.anna))
    const [bought] = await shop.database.sql<Record<string, string>>(
      `SELECT above.id, above.name, other.id AS other_id
       FROM order_item i
       JOIN order_line_item l ON l.id = i.item_id
       JOIN product_category_product p ON p.product_id = l.product_id
       JOIN product_category c ON c.id = p.product_category_id
       JOIN product_category above ON above.id = c.parent_category_id
       JOIN product_category other ON other.parent_category_id = above.id
         AND other.id <> c.id
       WHERE i.order_id = $1 LIMIT 1`,
      [order_id]
    )
    const rule = await desk.rule({
      sales_rep_id: ruth.id,
      category_ids: [bought?.id],
    })
    const { moves } = await desk.preview()
    expect(moves).toMatchObject([
      {
        account: { number: "HAR0001" },
        why: [{ condition: "category", name: bought?.name }],
      },
    ])
    await clerk.post(`${RULES}/${rule}`, { category_ids: [bought?.other_id] })
    expect(await desk.moved()).toEqual([])
  })

  it("lists, changes and removes rules", async () => {
    const second = await desk.rule({
      sales_rep_id: ruth.id,
      priority: 20,
      turnover_from: 1.5,
    })
    const first = await desk.rule({
      name: "First",
      sales_rep_id: neil.id,
      priority: 10,
    })
    const list = await clerk.get<{ rep_rules: object[]; count: number }>(
      `${RULES}?office_id=${desk.office_id}`
    )
    expect(list.body).toMatchObject({
      count: 2,
      rep_rules: [
        { id: first, sales_rep_name: "Neil Next" },
        { id: second, turnover_from: "1.5", also_manual: false },
      ],
    })
    expect((await clerk.delete(`${RULES}/${first}`)).status).toBe(200)
    const gone = await clerk.get<ErrorBody>(`${RULES}/${first}`)
    expect([gone.status, gone.body.code]).toEqual([
      404,
      "b2b.rep_rule.not_found",
    ])
    const lost = await clerk.post<ErrorBody>(`${RULES}/preview`, {
      office_id: desk.office_id,
      rule_ids: [first],
    })
    expect(lost.body.code).toBe("b2b.rep_rule.not_found")
  })

  it("refuses nonsense", async () => {
    const good = {
      office_id: desk.office_id,
      name: "Rule",
      sales_rep_id: ruth.id,
    }
    const nonsense: [object, string | undefined][] = [
      [{ turnover_from: "10", turnover_to: "1" }, "b2b.rep_rule.reversed"],
      [{ channel: "online" }, "b2b.rep_rule.half_a_share"],
      [{ price_group_ids: ["cusgroup_x"] }, "b2b.rep_rule.target_not_found"],
      [{ category_ids: ["pcat_x"] }, "b2b.rep_rule.target_not_found"],
      [{ office_id: "soff_none" }, "b2b.sales_rep.office_unknown"],
      [{ postcode_areas: [".*"] }, undefined],
      [{ postcode_areas: [""] }, undefined],
      [{ turnover_from: "-1" }, undefined],
      [{ turnover_from: "1e9" }, undefined],
      [{ channel_share_from: 101, channel: "online" }, undefined],
      [{ idle_days_from: 1.5 }, undefined],
      [{ priority: -1 }, undefined],
      [{ name: " " }, undefined],
      [{ source: "rule" }, undefined],
    ]
    for (const [bad, code] of nonsense) {
      const { status, body } = await clerk.post<ErrorBody>(RULES, {
        ...good,
        ...bad,
      })
      expect({ bad, status }).toEqual({ bad, status: 400 })
      if (code !== undefined) {
        expect(body.code).toBe(code)
      }
    }
    const nobody = await clerk.post<ErrorBody>(RULES, {
      ...good,
      sales_rep_id: "srep_none",
    })
    expect([nobody.status, nobody.body.code]).toEqual([
      404,
      "b2b.sales_rep.not_found",
    ])
    const rule = await desk.rule({
      sales_rep_id: ruth.id,
      turnover_to: "5",
    })
    const half = await clerk.post<ErrorBody>(`${RULES}/${rule}`, {
      turnover_from: "6",
    })
    expect(half.body.code).toBe("b2b.rep_rule.reversed")
    const moved = await clerk.post(`${RULES}/${rule}`, {
      office_id: "soff_second",
    })
    expect(moved.status).toBe(400)
    expect((await desk.apply("0".repeat(64))).status).toBe(409)
    expect((await desk.apply("nonsense")).status).toBe(400)
  })
})
