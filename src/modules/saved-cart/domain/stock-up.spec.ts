import { stockUp } from "./stock-up"

describe("stocking up", () => {
  it.each([
    ["enough is there", "20", "20", "1", "1", "0"],
    ["more than enough", "25", "20", "1", "1", "0"],
    ["whole steps", "12", "20", "1", "1", "8"],
    ["rounded up to a step", "13", "20", "1", "5", "10"],
    ["at least the minimum", "19", "20", "6", "2", "6"],
    ["parts", "0.5", "2", "0.25", "0.25", "1.5"],
  ])(
    "orders what is missing: %s",
    (_name, has, upTo, minimum, multiple, so) => {
      expect(stockUp(has, upTo, { minimum, multiple })).toBe(so)
    }
  )
})
