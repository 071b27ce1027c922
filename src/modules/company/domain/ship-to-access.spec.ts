import type { Permission } from "./permissions"
import {
  mayUseProject,
  mayUseShipTo,
  refuseProject,
  refuseShipTo,
  type AccessRow,
  type MemberRights,
  type ProjectFacts,
  type ShipToFacts,
} from "./ship-to-access"

const TODAY = "2026-11-22"
const SITE: ShipToFacts = {
  id: "shpto_site",
  name: "Site",
  status: "active",
  project_ids: ["proj_school"],
}
const SCHOOL: ProjectFacts = {
  id: "proj_school",
  name: "School",
  status: "open",
  starts_on: null,
  ends_on: null,
  ship_to_ids: ["shpto_site"],
}

function access(changes: Partial<AccessRow> = {}): AccessRow {
  return {
    ship_to_id: "shpto_site",
    project_id: null,
    starts_on: null,
    ends_on: null,
    amount_limit: null,
    ...changes,
  }
}

function rights(accesses: AccessRow[], ...granted: Permission[]): MemberRights {
  return { permissions: new Set(granted), accesses, today: TODAY }
}

const byProject = access({ ship_to_id: null, project_id: "proj_school" })
const order = (net: number | null) => ({ net, currency_code: "gbp" })
const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code)

describe("a member's right to a ship-to", () => {
  it("is none without an access", () => {
    expect(mayUseShipTo(rights([]), SITE)).toBe(false)
    expect(codes(refuseShipTo(rights([]), SITE, order(1)))).toEqual([
      "b2b.ship_to.not_allowed",
    ])
  })

  it("comes from an access to the ship-to, or to one of its projects", () => {
    expect(mayUseShipTo(rights([access()]), SITE)).toBe(true)
    expect(mayUseShipTo(rights([byProject]), SITE)).toBe(true)
    const foreign = access({ ship_to_id: null, project_id: "proj_other" })
    expect(mayUseShipTo(rights([foreign]), SITE)).toBe(false)
  })

  it("comes from ship_to.use_any without any access, whatever the amount", () => {
    const any = rights([access({ amount_limit: 1 })], "ship_to.use_any")
    expect(mayUseShipTo(any, SITE)).toBe(true)
    expect(refuseShipTo(any, SITE, order(1_000_000))).toEqual([])
  })

  it.each([
    ["not yet begun", { starts_on: "2026-11-23" }, false],
    ["beginning today", { starts_on: TODAY }, true],
    ["ending today", { ends_on: TODAY }, true],
    ["ended yesterday", { ends_on: "2026-11-21" }, false],
  ])("holds by its dates: %s", (_, dates, allowed) => {
    expect(mayUseShipTo(rights([access(dates)]), SITE)).toBe(allowed)
  })

  it("ends where the ship-to is closed, even with ship_to.use_any", () => {
    const closed: ShipToFacts = { ...SITE, status: "closed" }
    const any = rights([], "ship_to.use_any")
    expect(mayUseShipTo(any, closed)).toBe(false)
    expect(codes(refuseShipTo(any, closed, order(1)))).toEqual([
      "b2b.ship_to.closed",
    ])
  })
})

describe("the amount limit of an access", () => {
  it("lets an order pass up to the limit, and not a penny above it", () => {
    const limited = rights([access({ amount_limit: 500 })])
    expect(refuseShipTo(limited, SITE, order(500))).toEqual([])
    const [refusal] = refuseShipTo(limited, SITE, order(500.01))
    expect(refusal?.code).toBe("b2b.ship_to.amount_limit")
    expect(refusal?.message).toContain("500.00 GBP net of tax")
    expect(refusal?.message).toContain("500.01 GBP")
  })

  it("is not judged while the amount is unknown", () => {
    const limited = rights([access({ amount_limit: 500 })])
    expect(refuseShipTo(limited, SITE, order(null))).toEqual([])
  })

  it("is the highest of several, and none where one access has none", () => {
    const two = [access({ amount_limit: 100 }), access({ amount_limit: 900 })]
    expect(refuseShipTo(rights(two), SITE, order(900))).toEqual([])
    expect(codes(refuseShipTo(rights(two), SITE, order(901)))).toEqual([
      "b2b.ship_to.amount_limit",
    ])
    expect(refuseShipTo(rights([...two, byProject]), SITE, order(901))).toEqual(
      []
    )
  })

  it("of an access that ended does not count", () => {
    const ended = access({ ends_on: "2026-01-01" })
    const limited = rights([ended, access({ amount_limit: 5 })])
    expect(codes(refuseShipTo(limited, SITE, order(6)))).toEqual([
      "b2b.ship_to.amount_limit",
    ])
  })

  it("may be zero: then nothing may be ordered", () => {
    const nothing = rights([access({ amount_limit: 0 })])
    expect(codes(refuseShipTo(nothing, SITE, order(0.01)))).toEqual([
      "b2b.ship_to.amount_limit",
    ])
  })
})

describe("a member's right to a project", () => {
  it("comes from an access to it, to one of its ship-tos, or to all", () => {
    expect(mayUseProject(rights([byProject]), SCHOOL)).toBe(true)
    expect(mayUseProject(rights([access()]), SCHOOL)).toBe(true)
    expect(mayUseProject(rights([], "ship_to.use_any"), SCHOOL)).toBe(true)
    expect(mayUseProject(rights([]), SCHOOL)).toBe(false)
    expect(codes(refuseProject(rights([]), SCHOOL, SITE))).toEqual([
      "b2b.project.not_allowed",
    ])
  })

  it("ends with the access's dates", () => {
    const ended = { ...byProject, ends_on: "2026-11-21" }
    expect(mayUseProject(rights([ended]), SCHOOL)).toBe(false)
  })

  it.each([
    [{ status: "closed" as const }, "is closed"],
    [{ starts_on: "2026-12-01" }, "starts on 2026-12-01"],
    [{ ends_on: "2026-11-21" }, "ended on 2026-11-21"],
  ])("is refused while the project is not open: %j", (changes, why) => {
    const project = { ...SCHOOL, ...changes }
    const member = rights([byProject])
    expect(mayUseProject(member, project)).toBe(false)
    const [refusal] = refuseProject(member, project, SITE)
    expect(refusal?.code).toBe("b2b.project.not_open")
    expect(refusal?.message).toContain(why)
  })

  it("is refused for a ship-to of another project, and not before one is chosen", () => {
    const other: ShipToFacts = { ...SITE, id: "shpto_other" }
    const member = rights([byProject])
    expect(codes(refuseProject(member, SCHOOL, other))).toEqual([
      "b2b.project.ship_to_mismatch",
    ])
    expect(refuseProject(member, SCHOOL, null)).toEqual([])
    expect(refuseProject(member, SCHOOL, SITE)).toEqual([])
  })

  it("goes to any ship-to where the project names none", () => {
    const anywhere = { ...SCHOOL, ship_to_ids: [] }
    const other: ShipToFacts = { ...SITE, id: "shpto_other" }
    expect(refuseProject(rights([byProject]), anywhere, other)).toEqual([])
  })
})
