import { guestCatalog, NOTHING, visibilityOfAccount } from "./visibility"

describe("what an account sees", () => {
  it("is what its catalogs list, whatever its office's rule says", () => {
    const listed = { catalog_ids: ["bcat_1", "bcat_2"] }
    expect(visibilityOfAccount("everything", ["bcat_1", "bcat_2"])).toEqual(
      listed
    )
    expect(visibilityOfAccount("nothing", ["bcat_1", "bcat_2"])).toEqual(listed)
  })

  it("is its office's rule where it has no catalog", () => {
    expect(visibilityOfAccount("everything", [])).toBe("everything")
    expect(visibilityOfAccount("nothing", [])).toBe(NOTHING)
  })
})

describe("what a guest sees", () => {
  it("is the strictest of the offices that share the channel", () => {
    expect(guestCatalog(["list_prices", "without_prices"], null)).toBe(
      "without_prices"
    )
    expect(guestCatalog(["without_prices", "nothing"], null)).toBe("nothing")
    expect(guestCatalog(["list_prices"], null)).toBe("list_prices")
  })

  it("is stock Medusa where no office has a say", () => {
    expect(guestCatalog([], null)).toBeNull()
  })

  it("is the applicants' rule for one who has applied", () => {
    expect(guestCatalog(["nothing"], "list_prices")).toBe("list_prices")
    expect(guestCatalog(["nothing"], "list_prices_and_card")).toBe(
      "list_prices"
    )
  })

  it("is no price for an applicant to whom the office gives nothing yet", () => {
    expect(guestCatalog(["list_prices"], "nothing")).toBe("without_prices")
    expect(guestCatalog(["nothing"], "nothing")).toBe("nothing")
    expect(guestCatalog([], "nothing")).toBe("without_prices")
  })
})
