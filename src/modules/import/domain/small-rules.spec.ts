import { chosenId } from "./chosen-id"
import { makesCircle } from "./circle"
import { lackingIn } from "./complete-address"
import { handleOf } from "./handle-of"
import { writeTextRow } from "../../../utils/csv"

describe("the id of what a batch creates", () => {
  it("is the same whenever it is worked out, and another one for another row", () => {
    expect(chosenId("shpto", "impo_1", "S1")).toMatch(/^shpto_[0-9A-F]{26}$/)
    expect(chosenId("shpto", "impo_1", "S1")).toBe(
      chosenId("shpto", "impo_1", "S1")
    )
    expect(chosenId("shpto", "impo_1", "S1")).not.toBe(
      chosenId("shpto", "impo_1S", "1")
    )
  })
})

describe("a parent", () => {
  const parents = new Map([
    ["b", "a"],
    ["c", "b"],
    ["x", "y"],
    ["y", "x"],
  ])

  it.each([
    ["a", "a", true],
    ["a", "c", true],
    ["d", "c", false],
    ["d", "x", false],
  ])("of %s may not be below it: %s", (id, parent, circle) => {
    expect(makesCircle(id, parent, parents)).toBe(circle)
  })
})

describe("a handle made of a name", () => {
  it.each([
    [
      "Harrogate & Vale Construction Ltd",
      "harrogate-and-vale-construction-ltd",
    ],
    ["  Bäckerei Müller  ", "backerei-muller"],
    ["株式会社", ""],
    [`${"a".repeat(99)} b`, "a".repeat(99)],
  ])("%s: %s", (name, handle) => {
    expect(handleOf(name)).toBe(handle)
  })
})

it("an address says what it lacks", () => {
  expect(
    lackingIn({ address_1: " ", city: "Leeds", country_code: null })
  ).toEqual(["address_1", "postal_code", "country_code"])
})

it("a written row cannot be run by a spreadsheet", () => {
  expect(writeTextRow(["=1", "+44 1", 'say "no"', "a,b", "plain"])).toBe(
    `'=1,+44 1,"say ""no""","a,b",plain\r\n`
  )
})
