import { documentHash } from "./document-hash"
import { canonicalJson, storableJson } from "./json"

describe("a document's hash", () => {
  it("is the same whatever the order of keys, at any depth", () => {
    const one = { a: 1, b: [{ c: null, d: "x" }] }
    const other = { b: [{ d: "x", c: null }], a: 1 }
    expect(documentHash(one)).toBe(documentHash(other))
  })

  it.each([
    ["a value", { a: 2 }],
    ["a type", { a: "1" }],
    ["a key", { b: 1 }],
    ["a place in a list", { a: [2, 1] }],
  ])("changes with %s", (_, other) => {
    expect(documentHash(other)).not.toBe(documentHash({ a: 1 }))
    expect(documentHash(other)).not.toBe(documentHash({ a: [1, 2] }))
  })

  it("is of text that cannot be read in two ways", () => {
    expect(canonicalJson({ 'a"': 'x","b', c: true })).toBe(
      String.raw`{"a\"":"x\",\"b","c":true}`
    )
  })
})

describe("storable JSON", () => {
  it("has no NUL and no half of a surrogate pair, at any depth", () => {
    const stored = storableJson({
      note: "a\u0000b",
      lines: [{ text: "\ud83d half" }, "whole \u{1F9F1}", 7, null, true],
    })
    expect(stored).toEqual({
      note: "ab",
      lines: [{ text: "\uFFFD half" }, "whole \u{1F9F1}", 7, null, true],
    })
  })
})
