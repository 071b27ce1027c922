import type { ErrorBody, HttpClient, Shop } from "../../world"
import {
  accountNumbered,
  actFor,
  assign,
  openRep,
  type Rep,
} from "../../world/reps"
import {
  openRuleWorld,
  RULES,
  type RuleDesk,
  type RuleWorld,
} from "./rep-rule-desk"

describe("what rules move, and what they leave", () => {
  let world: RuleWorld
  let shop: Shop
  let clerk: HttpClient
  let ruth: Rep
  let neil: Rep
  let desk: RuleDesk

  beforeAll(async () => {
    world = await openRuleWorld("rep_rule_moves")
    ;({ shop, clerk, ruth, neil, desk } = world)
  })
  afterAll(() => world.shop.close())
  beforeEach(() => world.clear())

  it("applies exactly what was previewed, once, with the history", async () => {
    const account = await accountNumbered(shop, "CAS0001")
    await desk.rule({ sales_rep_id: neil.id, postcode_areas: ["LS"] })
    const first = await desk.preview()
    expect((await desk.apply(first.token)).body).toEqual({ added: 2, ended: 0 })
    const acting = await actFor(neil.client, account)

    const better = await desk.rule({
      name: "Leeds 1",
      sales_rep_id: ruth.id,
      postcode_areas: ["LS1"],
      priority: 1,
    })
    const preview = await desk.preview()
    expect(preview).toMatchObject({
      count: 1,
      unchanged: 1,
      conflict_count: 0,
      moves: [
        {
          account: { id: account, company_name: "Castlegarth Group plc" },
          from: [{ name: "Neil Next", type: "primary" }],
          to: { name: "Ruth Field" },
          rule: { id: better, name: "Leeds 1" },
          why: [{ condition: "postcode_area", value: "LS1" }],
        },
      ],
    })
    expect((await desk.apply(preview.token)).body).toEqual({
      added: 1,
      ended: 1,
    })
    expect(await desk.standing()).toEqual([
      { number: "CAS0001", rep: ruth.id, type: "primary", source: "rule" },
      { number: "WHI0005", rep: neil.id, type: "primary", source: "rule" },
    ])
    const history = await clerk.get<{ rep_assignments: object[] }>(
      `/admin/b2b/rep-assignments?account_id=${account}&current=false`
    )
    expect(history.body.rep_assignments).toMatchObject([
      { sales_rep_name: "Ruth Field", source: "rule", reason: "Leeds 1" },
      { sales_rep_name: "Neil Next", source: "rule", reason: "Rule" },
    ])
    const log = await clerk.get<{ audit: object[] }>(
      "/admin/b2b/audit?action=rep_assignment.started&limit=1"
    )
    expect(JSON.stringify(log.body)).toContain("Ruth Field")
    const next = await acting.client.get<ErrorBody>("/store/b2b/context")
    expect(next.body.code).toBe("b2b.sales_rep.account_not_served")

    const again = await desk.apply(preview.token)
    expect([again.status, again.body.code]).toEqual([
      409,
      "b2b.rep_rule.preview_stale",
    ])
  })

  it("refuses a preview that is no longer true, and moves nobody", async () => {
    const rule = await desk.rule({
      sales_rep_id: ruth.id,
      turnover_from: "100",
    })
    await desk.ordered("HAR0001", { net: 100, days_ago: 1 })
    const { token } = await desk.preview()
    await desk.ordered("MAR0014", { net: 100, days_ago: 1 })
    const refused = await desk.apply(token)
    expect([refused.status, refused.body.code]).toEqual([
      409,
      "b2b.rep_rule.preview_stale",
    ])
    expect(await desk.standing()).toEqual([])
    const fresh = await desk.preview({ rule_ids: [rule] })
    await clerk.post(`${RULES}/${rule}`, { sales_rep_id: neil.id })
    expect((await desk.apply(fresh.token)).status).toBe(409)
  })

  it("moves everybody once when two clerks apply at the same moment", async () => {
    await desk.rule({ sales_rep_id: neil.id, priority: 2 })
    const first = await desk.preview()
    await desk.apply(first.token)
    await desk.rule({ sales_rep_id: ruth.id, priority: 1 })
    await desk.rule({ sales_rep_id: neil.id, type: "secondary" })
    const { token, count } = await desk.preview()
    const answers = await Promise.all([1, 2, 3].map(() => desk.apply(token)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const standing = await desk.standing()
    expect(standing).toHaveLength(count)
    expect(
      standing.filter(({ rep, type }) => rep === ruth.id && type === "primary")
    ).toHaveLength(count / 2)
  })

  it("leaves what people decided, unless the rule says otherwise", async () => {
    await assign(clerk, neil, await accountNumbered(shop, "CAS0001"))
    const rule = await desk.rule({
      sales_rep_id: ruth.id,
      postcode_areas: ["LS"],
    })
    const kept = await desk.preview()
    expect(kept).toMatchObject({
      count: 1,
      conflict_count: 1,
      conflicts: [
        {
          account: { number: "CAS0001" },
          from: [{ name: "Neil Next" }],
          reason: "by_hand",
        },
      ],
    })
    await desk.apply(kept.token)
    expect(await desk.standing()).toMatchObject([
      { number: "CAS0001", rep: neil.id, source: "manual" },
      { number: "WHI0005", rep: ruth.id, source: "rule" },
    ])
    await clerk.post(`${RULES}/${rule}`, { also_manual: true })
    await desk.apply((await desk.preview()).token)
    expect(await desk.standing()).toMatchObject([
      { number: "CAS0001", rep: ruth.id, source: "rule" },
      { number: "WHI0005", rep: ruth.id },
    ])
  })

  it("gives nothing to a rep who left, or sells for another office", async () => {
    const [other] = await shop.database.sql<{ id: string }>(
      `INSERT INTO b2b_sales_office (id, code, name, legal_name, currency_code,
         region_id, sales_channel_id, address_1, city, postal_code, country_code)
       SELECT 'soff_second', 'SECOND', 'Second', 'Second Ltd', currency_code,
         region_id, sales_channel_id, address_1, city, postal_code, country_code
       FROM b2b_sales_office WHERE id = $1 RETURNING id`,
      [desk.office_id]
    )
    const afar = await openRep(shop, clerk, {
      name: "Alf Afar",
      office_ids: [other?.id ?? ""],
    })
    const body = { office_id: desk.office_id, name: "Rule" }
    const refused = await clerk.post<ErrorBody>(RULES, {
      ...body,
      sales_rep_id: afar.id,
    })
    expect([refused.status, refused.body.code]).toEqual([
      400,
      "b2b.rep_assignment.rep_not_in_office",
    ])
    const leaver = await openRep(shop, clerk, { name: "Lea Leaver" })
    const rule = await desk.rule({ sales_rep_id: leaver.id })
    await clerk.post(`/admin/b2b/sales-reps/${leaver.id}`, {
      status: "inactive",
    })
    const { count, conflicts, token } = await desk.preview()
    expect(count).toBe(0)
    expect(conflicts[0]).toMatchObject({ reason: "rep_out" })
    expect((await desk.apply(token)).body).toEqual({ added: 0, ended: 0 })
    // It can still be put out of use.
    const closed = await clerk.post(`${RULES}/${rule}`, { status: "inactive" })
    expect(closed.status).toBe(200)
  })
})
