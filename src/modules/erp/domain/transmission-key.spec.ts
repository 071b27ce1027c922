import { assertTransmissionKey, isTransmissionKey } from "./transmission-key"

describe("the key of a document", () => {
  it.each(["W1", "W1042", "0-A", "A2345678901234567890"])(
    "may be %s",
    (key) => {
      expect(isTransmissionKey(key)).toBe(true)
    }
  )

  it.each([
    ["empty", ""],
    ["21 characters long", "A23456789012345678901"],
    ["in small letters", "w1042"],
    ["one with a hyphen in front", "-W1"],
    ["a path", "../W1"],
    ["a folder", "W/1"],
    ["two lines", "W1\n"],
    ["hidden", ".W1"],
  ])("cannot be %s", (_, key) => {
    expect(isTransmissionKey(key)).toBe(false)
    expect(() => {
      assertTransmissionKey(key)
    }).toThrow(
      expect.objectContaining({
        type: "invalid_data",
        code: "b2b.transmission.key_malformed",
      })
    )
  })
})
