import {
  domainOf,
  PUBLIC_EMAIL_DOMAINS,
  refuseDomainRoles,
  refuseEmailDomain,
} from "./email-domain"

describe("an e-mail domain that may join", () => {
  it.each([
    ["anna@Firm.Example", "firm.example"],
    ['"a@b"@firm.example', "firm.example"],
    ["anna@mail.firm.example", "mail.firm.example"],
    ["no address", ""],
  ])("of %s is %s", (email, domain) => {
    expect(domainOf(email)).toBe(domain)
  })

  it("is no provider where anybody gets an address", () => {
    for (const domain of PUBLIC_EMAIL_DOMAINS) {
      expect(refuseEmailDomain(domain)?.code).toBe("b2b.email_domain.public")
    }
    expect(refuseEmailDomain("firm.example")).toBeNull()
  })

  it.each([
    [{ id: "role_admin", permissions: [] }, true],
    [{ id: "role_buyer", permissions: [] }, false],
    [{ id: "role_01", permissions: ["company.manage"] }, true],
    [{ id: "role_02", permissions: ["order.view_all"] }, false],
  ])("gives nobody a right to manage: %j", (role, refused) => {
    const refusal = refuseDomainRoles([
      { id: "role_viewer", permissions: [] },
      role,
    ])
    expect(refusal?.code).toBe(
      refused ? "b2b.email_domain.role_manages" : undefined
    )
  })
})
