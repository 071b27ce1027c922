import { mergePriceChanges } from "./price-change"

const line = (id: string, unit_price: number, is_custom_price = false) => ({
  id,
  title: `Line ${id}`,
  unit_price,
  is_custom_price,
})

describe("what a buyer is told of prices that moved", () => {
  it("is where they came from and where they are", () => {
    expect(
      mergePriceChanges(
        [],
        [line("a", 0.78), line("b", 2)],
        [line("a", 0.81), line("b", 2)]
      )
    ).toEqual([{ line_item_id: "a", title: "Line a", was: "0.78", is: "0.81" }])
  })

  it("leaves out the stops on the way, and what moved back", () => {
    const pending = [
      { line_item_id: "a", title: "Line a", was: "0.78", is: "0.81" },
      { line_item_id: "b", title: "Line b", was: "2", is: "3" },
    ]
    expect(
      mergePriceChanges(
        pending,
        [line("a", 0.81), line("b", 3)],
        [line("a", 0.9), line("b", 2)]
      )
    ).toEqual([{ line_item_id: "a", title: "Line a", was: "0.78", is: "0.9" }])
  })

  it("says nothing of new lines, of lines that are gone, and of prices made by hand", () => {
    const pending = [{ line_item_id: "gone", title: "Gone", was: "1", is: "2" }]
    expect(
      mergePriceChanges(
        pending,
        [line("hand", 1, true)],
        [line("new", 5), line("hand", 2, true)]
      )
    ).toEqual([])
  })
})
