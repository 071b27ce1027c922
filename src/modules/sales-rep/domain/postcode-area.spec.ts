import { inPostcodeArea, plainPostcode } from "./postcode-area"

describe("a postcode in an area", () => {
  it.each([
    ["LS1 9QA", "LS", true],
    ["ls19qa", "ls", true],
    ["LS19 9QA", "LS", true],
    ["LS19 9QA", "LS1", false],
    ["LS1 9QA", "LS19", false],
    ["LS10 2AB", "LS1", false],
    ["LS1 9QA", "LS1", true],
    ["BD1 1AA", "B", false],
    ["B1 1AA", "B", true],
    ["B33 8TH", "B3", false],
    ["W1A 1HQ", "W1", true],
    ["W1A 1HQ", "W1A", true],
    ["W1A 1HQ", "W1B", false],
    ["W12 7RJ", "W1", false],
    ["LS1 9QA", "LS1 9", true],
    ["LS1 8QA", "LS1 9", false],
    ["LS19 9QA", "LS1 9", false],
    ["LS1", "LS1", true],
    ["LS1", "LS", true],
    ["", "LS", false],
    ["nonsense", "LS", false],
  ])("of Britain: %s in %s: %s", (postcode, area, isIn) => {
    expect(inPostcodeArea(postcode, "GB", area)).toBe(isIn)
  })

  it.each([
    ["20095", "de", "20", true],
    ["20095", "de", "2", true],
    ["12095", "de", "20", false],
    ["D02 X285", "ie", "d02", true],
    ["00-950", "pl", "00 9", true],
    ["1012 AB", "nl", "1012a", true],
  ])("elsewhere: %s (%s) in %s: %s", (postcode, country, area, isIn) => {
    expect(inPostcodeArea(postcode, country, area)).toBe(isIn)
  })

  it("is compared without case and with single spaces", () => {
    expect(plainPostcode("  ls1   9qa ")).toBe("LS1 9QA")
  })
})
