import { refuseApplicant, strictestAccess } from "./access"

describe("what an applicant may do until he is decided on", () => {
  it("is what the strictest of his offices says", () => {
    expect(strictestAccess([])).toBeNull()
    expect(strictestAccess(["list_prices_and_card"])).toBe(
      "list_prices_and_card"
    )
    expect(strictestAccess(["list_prices_and_card", "list_prices"])).toBe(
      "list_prices"
    )
    expect(strictestAccess(["list_prices", "nothing"])).toBe("nothing")
  })

  it.each([
    [null, []],
    ["list_prices_and_card", []],
    ["list_prices", ["b2b.application.undecided"]],
    ["nothing", ["b2b.application.undecided"]],
  ] as const)("with %s refuses orders with %j", (access, codes) => {
    expect(refuseApplicant(access).map(({ code }) => code)).toEqual(codes)
  })
})
