import { refuseMemberStatus, type MemberStatus } from "./member-status"

describe("a member's status", () => {
  it.each<[MemberStatus, MemberStatus, boolean]>([
    ["active", "suspended", true],
    ["active", "removed", true],
    ["active", "active", false],
    ["suspended", "active", true],
    ["suspended", "removed", true],
    ["suspended", "suspended", false],
    ["removed", "active", false],
    ["removed", "suspended", false],
    ["removed", "removed", false],
  ])("%s to %s: %s", (status, to, allowed) => {
    const refusal = refuseMemberStatus({ id: "memb_1", status }, to)
    expect(refusal?.code).toBe(
      allowed ? undefined : "b2b.member.cannot_transition"
    )
  })

  it("tells how a removed member comes back", () => {
    const refusal = refuseMemberStatus(
      { id: "memb_1", status: "removed" },
      "active"
    )
    expect(refusal?.message).toBe(
      "Member memb_1 is removed and cannot become active. Invite him again."
    )
  })
})
