import { losesLastAdmin, rowsOfLastAdmins, runsCompany } from "./last-admin"
import type { MemberStatus } from "./member-status"

type Role = { id: string; permissions: string[] }
const ADMIN: Role = { id: "role_admin", permissions: [] }
const BUYER: Role = { id: "role_buyer", permissions: [] }
const own = (...permissions: string[]) => ({ id: "role_01", permissions })

const member = (status: MemberStatus, ...roles: Role[]) => ({
  status,
  roles,
})

describe("who runs a company", () => {
  it.each([
    ["an active admin", member("active", ADMIN), true],
    ["a suspended admin", member("suspended", ADMIN), false],
    ["a removed admin", member("removed", ADMIN), false],
    ["a buyer", member("active", BUYER), false],
    ["a buyer who is an admin too", member("active", BUYER, ADMIN), true],
    [
      "a role with one of the two rights",
      member("active", own("member.manage")),
      false,
    ],
    [
      "a role with both",
      member("active", own("member.manage", "role.manage")),
      true,
    ],
    [
      "two roles with one each",
      member("active", own("member.manage"), own("role.manage")),
      true,
    ],
    ["nobody's role", member("active"), false],
  ])("%s: %#", (_, person, runs) => {
    expect(runsCompany(person)).toBe(runs)
  })

  it("is never nobody afterwards, where it was somebody before", () => {
    const admin = member("active", ADMIN)
    const gone = member("removed", ADMIN)
    const buyer = member("active", BUYER)
    expect(losesLastAdmin([admin, buyer], [gone, buyer])).toBe(true)
    expect(losesLastAdmin([admin, admin], [gone, admin])).toBe(false)
    expect(losesLastAdmin([buyer], [buyer])).toBe(false)
    expect(losesLastAdmin([], [])).toBe(false)
  })
})

describe("the rows of an import", () => {
  const admins = () => new Map([["a", new Set(["1", "2"])]])
  const row = (id: string, runs: boolean) => ({ id, company_id: "a", runs })

  it("may not take the last admin, whichever row he stands in", () => {
    const refused = rowsOfLastAdmins(admins(), [
      row("2", false),
      row("1", false),
    ])
    expect([...refused]).toEqual(["1"])
  })

  it("count who becomes one in a later row", () => {
    const refused = rowsOfLastAdmins(admins(), [
      row("1", false),
      row("2", false),
      row("3", true),
    ])
    expect([...refused]).toEqual([])
  })

  it("go on from what the rows before made of it", () => {
    const left = admins()
    rowsOfLastAdmins(left, [row("1", false)])
    expect([...rowsOfLastAdmins(left, [row("2", false)])]).toEqual(["2"])
  })

  it("leave a company alone that has no admin anyway", () => {
    expect([...rowsOfLastAdmins(new Map(), [row("1", false)])]).toEqual([])
  })
})
