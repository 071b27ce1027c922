import { codeOf } from "./role-code"

describe("the code of a role that a member names", () => {
  it.each([
    ["Yard foreman", "yard_foreman"],
    ["  Site-Manager (North) ", "site_manager_north"],
    ["Größe Käufer", "gro_e_kaufer"],
    ["2nd buyer", "nd_buyer"],
    ["Покупатель", "role"],
    ["x".repeat(80), "x".repeat(40)],
    [`${"x".repeat(39)} y`, "x".repeat(39)],
  ])("makes of %j the code %j, which the API takes", (name, code) => {
    expect(codeOf(name)).toBe(code)
    expect(code).toMatch(/^[a-z][a-z0-9_-]{0,39}$/)
  })
})
