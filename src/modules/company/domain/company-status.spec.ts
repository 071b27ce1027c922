import { refuseCompanyStatus, type CompanyStatus } from "./company-status"

describe("a company's status", () => {
  it.each<[CompanyStatus, CompanyStatus, boolean]>([
    ["active", "suspended", true],
    ["active", "closed", true],
    ["suspended", "active", true],
    ["suspended", "closed", true],
    ["closed", "active", true],
    ["closed", "suspended", false],
    ["active", "active", true],
  ])("%s to %s: %s", (status, to, allowed) => {
    const refusal = refuseCompanyStatus({ id: "comp_1", status }, to)
    expect(refusal?.code).toBe(
      allowed ? undefined : "b2b.company.cannot_transition"
    )
  })
})
