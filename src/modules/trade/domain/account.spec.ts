import { refuseAccount } from "./account"

const OFFICE = { id: "soff_1", name: "Leeds", status: "active" as const }
const ACCOUNT = {
  id: "acct_1",
  number: "HAR0001",
  status: "active" as const,
  hold_reason: null,
}

describe("an account that is to order", () => {
  it("may, while it is active", () => {
    expect(refuseAccount(ACCOUNT, OFFICE)).toEqual([])
  })

  it("is refused on hold, with the office's reason where it gave one", () => {
    const onHold = { ...ACCOUNT, status: "on_hold" as const }
    const [withReason] = refuseAccount(
      { ...onHold, hold_reason: "overdue since May" },
      OFFICE
    )
    expect(withReason?.code).toBe("b2b.account.on_hold")
    expect(withReason?.message).toContain("on hold: overdue since May.")
    expect(refuseAccount(onHold, OFFICE)[0]?.message).toContain("is on hold.")
  })

  it("waits for the office to give it a customer number", () => {
    const refusals = refuseAccount({ ...ACCOUNT, number: null }, OFFICE)
    expect(refusals.map(({ code }) => code)).toEqual([
      "b2b.account.awaits_number",
    ])
  })

  it("is refused when it is closed, and for each thing that is wrong", () => {
    const refusals = refuseAccount(
      { ...ACCOUNT, status: "closed" },
      { ...OFFICE, status: "closed" }
    )
    expect(refusals.map(({ code }) => code)).toEqual([
      "b2b.account.closed",
      "b2b.office.closed",
    ])
  })
})
