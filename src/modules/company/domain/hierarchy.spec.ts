import { makesCycle } from "./hierarchy"

describe("parents of companies", () => {
  const parents = new Map([
    ["roofing", "north"],
    ["north", "group"],
    ["ring_a", "ring_b"],
    ["ring_b", "ring_a"],
  ])

  it.each([
    ["group", "roofing", true],
    ["group", "north", true],
    ["group", "group", true],
    ["roofing", "group", false],
    ["newcomer", "roofing", false],
    ["group", "stranger", false],
    ["newcomer", "ring_a", true],
  ])("%s below %s makes a ring: %s", (company, parent, ring) => {
    expect(makesCycle(parents, company, parent)).toBe(ring)
  })
})
