import { lineReference, refuseLineReference } from "./line-reference"

describe("the reference of a line", () => {
  it("is a short text, trimmed", () => {
    const metadata = { b2b_reference: " Plot 4 ", unit_code: "MTR" }
    expect(refuseLineReference(metadata)).toEqual([])
    expect(lineReference(metadata)).toBe("Plot 4")
  })

  it.each([undefined, null, {}, { b2b_reference: null }])(
    "may be left out or taken back: %j",
    (metadata) => {
      expect(refuseLineReference(metadata)).toEqual([])
      expect(lineReference(metadata)).toBeNull()
    }
  )

  it.each([17, "", "   ", "x".repeat(61), "two\nlines", {}, ["a"]])(
    "is refused when it is no short text of one line: %j",
    (value) => {
      const metadata = { b2b_reference: value }
      expect(refuseLineReference(metadata)[0]?.code).toBe(
        "b2b.line_item.reference_malformed"
      )
      expect(lineReference(metadata)).toBeNull()
    }
  )
})
