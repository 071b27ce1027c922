import {
  expiryOf,
  invitationState,
  refuseAcceptance,
  refuseInvitation,
  refuseRenewal,
  refuseResend,
} from "./invitation"

const NOW = new Date("2026-11-22T12:00:00Z")
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

const invitation = (
  status: "pending" | "accepted" | "revoked",
  expires_at = later(60)
) => ({ id: "invt_1", email: "Anna@firm.example", status, expires_at })

describe("an invitation", () => {
  it("is valid for whole days from now", () => {
    expect(expiryOf(NOW, 7)).toEqual(new Date("2026-11-29T12:00:00Z"))
  })

  it.each([
    [invitation("pending"), "pending", undefined],
    [invitation("pending", NOW), "expired", "b2b.invitation.expired"],
    [invitation("accepted"), "accepted", "b2b.invitation.used"],
    [invitation("accepted", later(-1)), "accepted", "b2b.invitation.used"],
    [invitation("revoked"), "revoked", "b2b.invitation.revoked"],
  ])("%# is what it is", (row, state, code) => {
    expect(invitationState(row, NOW)).toBe(state)
    expect(refuseInvitation(row, NOW)?.code).toBe(code)
    expect(
      refuseAcceptance(row, { email: "anna@FIRM.example" }, NOW)?.code
    ).toBe(code)
  })

  it("is for the invited address alone", () => {
    const refusal = refuseAcceptance(
      invitation("pending"),
      { email: "eve@firm.example" },
      NOW
    )
    expect(refusal).toMatchObject({
      type: "forbidden",
      code: "b2b.invitation.other_address",
    })
  })

  it.each([
    ["pending", undefined],
    ["accepted", "b2b.invitation.used"],
    ["revoked", "b2b.invitation.revoked"],
  ] as const)("that is %s can have a new link: %s", (status, code) => {
    expect(refuseRenewal(invitation(status, later(-9)))?.code).toBe(code)
  })

  it.each([
    [null, undefined],
    [later(-60), undefined],
    [later(-59), "b2b.invitation.too_soon"],
    [NOW, "b2b.invitation.too_soon"],
  ])("mailed at %s goes out again: %s", (sentAt, code) => {
    expect(refuseResend(sentAt, NOW)?.code).toBe(code)
  })
})
