import { accessMatrix } from "./access-matrix"
import type { LendableRow } from "./delegation"
import type { ShipToFacts } from "./ship-to-access"

const TODAY = "2026-11-22"

function site(id: string, changes: Partial<ShipToFacts> = {}): ShipToFacts {
  return { id, name: id, status: "active", project_ids: [], ...changes }
}

function row(changes: Partial<LendableRow>): LendableRow {
  return {
    ship_to_id: null,
    project_id: null,
    starts_on: null,
    ends_on: null,
    amount_limit: null,
    delegated_by_id: null,
    ...changes,
  }
}

function cells(accesses: LendableRow[], sites: ShipToFacts[], any = false) {
  const permissions = new Set(any ? (["ship_to.use_any"] as const) : [])
  const member = { id: "memb_1", permissions, accesses }
  return accessMatrix([member], sites, TODAY).map(
    ({ ship_to_id, how, amount_limit, ends_on }) => [
      ship_to_id,
      how,
      amount_limit === null ? null : Number(amount_limit),
      ends_on,
    ]
  )
}

describe("the access matrix", () => {
  const yard = site("yard")
  const north = site("north", { project_ids: ["school"] })

  it("has a cell where something may be ordered today, and only there", () => {
    const accesses = [
      row({ ship_to_id: "yard", amount_limit: 100, ends_on: "2026-12-01" }),
      row({ project_id: "school" }),
      row({ ship_to_id: "other", ends_on: "2026-11-21" }),
    ]
    expect(cells(accesses, [yard, north, site("other"), site("none")])).toEqual(
      [
        ["yard", "direct", 100, "2026-12-01"],
        ["north", "project", null, null],
      ]
    )
  })

  it("says that a role opens all, but for what is closed", () => {
    const closed = site("closed", { status: "closed" })
    expect(cells([], [yard, closed], true)).toEqual([
      ["yard", "any", null, null],
    ])
    expect(cells([row({ ship_to_id: "closed" })], [closed])).toEqual([])
  })

  it("calls it a loan only where nothing of his own is there", () => {
    const loan = row({ ship_to_id: "yard", delegated_by_id: "memb_2" })
    expect(cells([loan], [yard])[0]?.[1]).toBe("delegated")
    expect(cells([loan, row({ ship_to_id: "yard" })], [yard])[0]?.[1]).toBe(
      "direct"
    )
  })
})
