import {
  explainDestination,
  explainMember,
  type MemberQuestion,
} from "./explain"
import type { LendableRow } from "./delegation"
import type { ProjectFacts, ShipToFacts } from "./ship-to-access"

const SITE: ShipToFacts = {
  id: "shpto_1",
  name: "North gate",
  status: "active",
  project_ids: ["proj_1"],
}
const SCHOOL: ProjectFacts = {
  id: "proj_1",
  name: "School",
  status: "open",
  starts_on: null,
  ends_on: null,
  ship_to_ids: ["shpto_1"],
}
const BUYER: MemberQuestion = {
  member: { id: "memb_1", name: "Anna Reid", status: "active" },
  company: { id: "comp_1", name: "Vale", status: "active" },
  roles: [{ id: "role_buyer", name: "Buyer", permissions: [] }],
  account: { id: "acct_1", name: "HAR0001", restrictions: [] },
}

describe("why a member may do something at all", () => {
  it("is the role that gives it", () => {
    expect(explainMember(BUYER, "order.place")).toEqual({
      code: "b2b.allowed",
      message: 'Role "Buyer" has the permission "order.place".',
      rule: "permission",
      allowed: true,
      source: { type: "role", id: "role_buyer", name: "Buyer" },
      who_can_change: { type: "company_admin", permission: "role.manage" },
    })
  })

  it.each([
    [
      { company: { id: "comp_1", name: "Vale", status: "suspended" } },
      "b2b.company.not_active",
      "company",
      { type: "sales_office" },
    ],
    [
      { member: { ...BUYER.member, status: "suspended" as const } },
      "b2b.member.not_active",
      "member",
      { type: "company_admin", permission: "member.manage" },
    ],
    [
      { roles: [] },
      "b2b.permission.missing",
      "member",
      { type: "company_admin", permission: "member.manage" },
    ],
    [
      { account: { ...BUYER.account, restrictions: ["order.place"] } },
      "b2b.permission.missing",
      "account",
      { type: "sales_office" },
    ],
  ])("is not, and who can change it: %j", (changes, code, type, who) => {
    const told = explainMember({ ...BUYER, ...changes }, "order.place")
    expect(told).toMatchObject({
      code,
      allowed: false,
      source: { type },
      who_can_change: who,
    })
  })
})

function access(changes: Partial<LendableRow> & { id?: string } = {}) {
  return {
    id: "shacc_1",
    ship_to_id: "shpto_1",
    project_id: null,
    starts_on: null,
    ends_on: null,
    amount_limit: null,
    delegated_by_id: null,
    ...changes,
  }
}

type Question = Parameters<typeof explainDestination>[0]

function told(changes: Partial<Question>, accesses = [access()]) {
  const rights = {
    permissions: new Set<never>(),
    accesses,
    today: "2026-11-22",
  }
  const reasons = explainDestination({
    rights,
    any_role: null,
    ship_to: { id: SITE.id, facts: SITE },
    project: null,
    amount: null,
    currency_code: "gbp",
    ...changes,
  })
  return reasons.map(({ code, rule, source, who_can_change, message }) => ({
    code,
    rule,
    from: `${source.type} ${source.id}`,
    who: who_can_change.permission,
    message,
  }))
}

const ALL = {
  rights: {
    permissions: new Set(["ship_to.use_any"] as const),
    accesses: [],
    today: "2026-11-22",
  },
  any_role: { id: "role_admin", name: "Admin" },
}
const site = (facts: ShipToFacts | null, id = SITE.id) => ({
  ship_to: { id, facts },
})

describe("why a member may order to a place", () => {
  it("is the access of his that reaches furthest", () => {
    const rows = [
      access({ amount_limit: 50 }),
      access({ id: "shacc_2", amount_limit: 900 }),
      access({ id: "shacc_3", amount_limit: 70 }),
    ]
    expect(told({ amount: 100 }, rows)).toMatchObject([
      { code: "b2b.allowed", from: "ship_to_access shacc_2" },
    ])
    expect(told({ amount: 1000 }, rows)).toMatchObject([
      { code: "b2b.ship_to.amount_limit", from: "ship_to_access shacc_2" },
    ])
    const endless = [...rows, access({ id: "shacc_4" }), access()]
    expect(told({ amount: 1000 }, endless)).toMatchObject([
      { code: "b2b.allowed", from: "ship_to_access shacc_4" },
    ])
  })

  it("is a loan where it is one", () => {
    const [loan] = told({}, [access({ delegated_by_id: "memb_2" })])
    expect(loan?.message).toContain("lent by a colleague")
  })

  it("is the role that opens all", () => {
    expect(told(ALL)).toMatchObject([
      { code: "b2b.allowed", from: "role role_admin", who: "role.manage" },
    ])
  })

  it.each([
    ["unknown", site(null, "shpto_x"), "b2b.ship_to.not_allowed", "shpto_x"],
    [
      "closed",
      site({ ...SITE, status: "closed" }),
      "b2b.ship_to.closed",
      "shpto_1",
    ],
    [
      "another's",
      site({ ...SITE, id: "shpto_2" }, "shpto_2"),
      "b2b.ship_to.not_allowed",
      "shpto_2",
    ],
  ])("is none for a place that is %s", (_title, changes, code, id) => {
    expect(told(changes)).toMatchObject([
      { code, from: `ship_to ${id}`, who: "ship_to.manage" },
    ])
  })

  it("is not asked where no place is named", () => {
    expect(told({ ship_to: null })).toEqual([])
  })
})

describe("why a member may order for a job", () => {
  const job = (facts: ProjectFacts | null) => ({
    ship_to: null,
    project: { id: "proj_1", facts },
  })

  it("is an access, or the role that opens all", () => {
    expect(told(job(SCHOOL))).toMatchObject([
      { code: "b2b.allowed", rule: "project", from: "ship_to_access shacc_1" },
    ])
    expect(told({ ...ALL, ...job(SCHOOL) })).toMatchObject([
      { code: "b2b.allowed", from: "role role_admin" },
    ])
  })

  it.each([
    [job(null), "b2b.project.not_allowed", "ship_to.manage"],
    [
      job({ ...SCHOOL, status: "on_hold" }),
      "b2b.project.not_open",
      "project.manage",
    ],
    [
      job({ ...SCHOOL, ship_to_ids: [] }),
      "b2b.project.not_allowed",
      "ship_to.manage",
    ],
  ])("is none: %j", (changes, code, who) => {
    expect(told(changes)).toMatchObject([{ code, from: "project proj_1", who }])
  })

  it("is judged together with the place", () => {
    const other = { ...SITE, id: "shpto_2" }
    const both = { ...site(other, "shpto_2"), project: job(SCHOOL).project }
    const rows = [access(), access({ ship_to_id: "shpto_2" })]
    expect(told(both, rows).map(({ code }) => code)).toEqual([
      "b2b.allowed",
      "b2b.project.ship_to_mismatch",
    ])
  })
})
