import { refuseAccountStatus, type AccountStatus } from "./account-status"

describe("the status of a trade account", () => {
  it.each<[AccountStatus, AccountStatus, boolean]>([
    ["active", "on_hold", true],
    ["active", "closed", true],
    ["on_hold", "active", true],
    ["on_hold", "closed", true],
    ["closed", "active", true],
    ["closed", "on_hold", false],
    ["closed", "closed", true],
  ])("%s to %s: %s", (status, to, allowed) => {
    const refusal = refuseAccountStatus({ id: "acct_1", status }, to)
    expect(refusal?.code).toBe(
      allowed ? undefined : "b2b.account.cannot_transition"
    )
  })
})
