import {
  effectiveAccesses,
  ownRightTo,
  reachOf,
  refuseDates,
  refuseDelegation,
  type AccessTarget,
  type LendableRow,
  type Lender,
} from "./delegation"
import type { Permission } from "./permissions"
import type { MemberRights } from "./ship-to-access"

const TODAY = "2026-11-22"
const SITE: AccessTarget = {
  ship_to: { id: "shpto_1", project_ids: ["proj_1"] },
}
const SCHOOL: AccessTarget = { project: { id: "proj_1" } }

function row(changes: Partial<LendableRow> = {}): LendableRow {
  return {
    ship_to_id: "shpto_1",
    project_id: null,
    starts_on: null,
    ends_on: null,
    amount_limit: null,
    delegated_by_id: null,
    ...changes,
  }
}

const byProject = row({ ship_to_id: null, project_id: "proj_1" })

function rights(
  accesses: LendableRow[],
  ...permissions: Permission[]
): MemberRights {
  return { permissions: new Set(permissions), accesses, today: TODAY }
}

const codes = (refusals: { code: string }[]) => refusals.map((r) => r.code)

describe("a member's own right to a ship-to or project", () => {
  it("comes from his accesses, as far as the furthest of them reaches", () => {
    const near = row({ ends_on: "2026-12-01", amount_limit: 500 })
    const far = row({ ends_on: "2027-02-01", amount_limit: 90 })
    const own = ownRightTo(rights([near, far]), SITE)
    expect(own?.ends_on).toBe("2027-02-01")
    expect(Number(own?.amount_limit)).toBe(500)
    expect(ownRightTo(rights([near, row()]), SITE)).toEqual({
      ends_on: null,
      amount_limit: null,
    })
  })

  it("to a project needs an access to the project: one of its sites is less", () => {
    expect(ownRightTo(rights([byProject]), SCHOOL)).not.toBeNull()
    expect(ownRightTo(rights([row()]), SCHOOL)).toBeNull()
    expect(ownRightTo(rights([byProject]), SITE)).not.toBeNull()
  })

  it("is without end or limit where his role opens every ship-to", () => {
    const any = rights([], "ship_to.use_any")
    expect(ownRightTo(any, SITE)).toEqual({ ends_on: null, amount_limit: null })
    expect(ownRightTo(any, SCHOOL)).not.toBeNull()
  })

  it("is none before it starts and after it ended", () => {
    expect(
      ownRightTo(rights([row({ ends_on: "2026-11-21" })]), SITE)
    ).toBeNull()
    expect(
      ownRightTo(rights([row({ starts_on: "2026-11-23" })]), SITE)
    ).toBeNull()
  })

  it("has no end of its own when one of its rows has none", () => {
    expect(reachOf([row({ ends_on: "2026-12-01" }), row()]).ends_on).toBeNull()
  })
})

describe("lending a right", () => {
  const loan = {
    lender_id: "memb_1",
    borrower_id: "memb_2",
    starts_on: TODAY,
    ends_on: "2026-12-01",
    amount_limit: 400,
  }
  const own = { ends_on: "2026-12-24", amount_limit: 500 }

  it("is fine within one's own right, and for all of it", () => {
    expect(refuseDelegation(loan, own, TODAY)).toEqual([])
    const whole = { ...loan, ends_on: "2026-12-24", amount_limit: 500 }
    expect(refuseDelegation(whole, own, TODAY)).toEqual([])
    expect(
      refuseDelegation({ ...loan, amount_limit: null }, own, TODAY)
    ).toEqual([])
    const boundless = { ends_on: null, amount_limit: null }
    expect(
      refuseDelegation({ ...loan, ends_on: "2099-01-01" }, boundless, TODAY)
    ).toEqual([])
  })

  it.each([
    [{ ends_on: "2026-12-25" }, ["b2b.delegation.too_long"]],
    [{ amount_limit: 500.01 }, ["b2b.delegation.above_own"]],
    [{ ends_on: "2026-11-21" }, ["b2b.period.reversed", "b2b.delegation.over"]],
    [{ starts_on: null, ends_on: "2026-11-21" }, ["b2b.delegation.over"]],
    [{ borrower_id: "memb_1" }, ["b2b.delegation.to_self"]],
  ])("is refused beyond it: %j", (changes, expected) => {
    expect(
      codes(refuseDelegation({ ...loan, ...changes }, own, TODAY))
    ).toEqual(expected)
  })

  it("is refused to who has no right of his own", () => {
    expect(codes(refuseDelegation(loan, null, TODAY))).toEqual([
      "b2b.delegation.not_yours",
    ])
  })
})

describe("the accesses that count", () => {
  const lent = row({ delegated_by_id: "memb_1", amount_limit: 400 })
  const lender = (accesses: LendableRow[], active = true): Lender => ({
    active,
    rights: rights(accesses),
  })
  const count = (rows: LendableRow[], by: Lender | null, to = SITE) =>
    effectiveAccesses(rows, new Map(by ? [["memb_1", by]] : []), () => to)

  it("are one's own as they are, and loans while the lender has the right", () => {
    expect(count([row(), lent], lender([row()]))).toHaveLength(2)
    expect(count([lent], lender([byProject]))).toHaveLength(1)
  })

  it("leave out loans whose lender lost the right, may not act or is gone", () => {
    expect(count([row(), lent], lender([]))).toEqual([row()])
    expect(count([lent], lender([row({ ends_on: "2026-11-21" })]))).toEqual([])
    expect(count([lent], lender([row()], false))).toEqual([])
    expect(count([lent], null)).toEqual([])
    expect(
      effectiveAccesses(
        [lent],
        new Map([["memb_1", lender([row()])]]),
        () => null
      )
    ).toEqual([])
  })

  it.each([
    [400, 300, 300],
    [400, 500, 400],
    [null, 300, 300],
    [400, null, 400],
    [null, null, null],
  ])(
    "are never for more than the lender's: %j of %j",
    (loan, own, expected) => {
      const [live] = count(
        [{ ...lent, amount_limit: loan }],
        lender([row({ amount_limit: own })])
      )
      const limit = live?.amount_limit ?? null
      expect(limit === null ? null : Number(limit)).toBe(expected)
    }
  )
})

describe("a period", () => {
  it("may be one day or open, and does not end before it starts", () => {
    expect(refuseDates({ starts_on: TODAY, ends_on: TODAY })).toEqual([])
    expect(refuseDates({ starts_on: TODAY, ends_on: null })).toEqual([])
    expect(
      codes(refuseDates({ starts_on: TODAY, ends_on: "2026-11-21" }))
    ).toEqual(["b2b.period.reversed"])
  })
})
