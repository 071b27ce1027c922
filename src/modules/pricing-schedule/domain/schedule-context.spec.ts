import { attributesOf, LIST_ATTRIBUTES, SCHEDULE_LEVELS } from "./levels"
import { scheduleContext } from "./schedule-context"

describe("the attributes of a level's list", () => {
  it("are one more for each level that is more specific", () => {
    expect(SCHEDULE_LEVELS.map((level) => attributesOf(level).length)).toEqual([
      3, 4, 5, 6, 7, 8,
    ])
    expect(attributesOf("ship_to")).toEqual(LIST_ATTRIBUTES)
    expect(LIST_ATTRIBUTES[0]).toBe("b2b_list_1")
  })
})

describe("a buyer's schedules in the pricing context", () => {
  it("fulfil all rules of each of their lists, and no rule of another", () => {
    const context = scheduleContext(
      [
        { level: "everyone", price_list_id: "all" },
        { level: "account", price_list_id: "own" },
      ],
      "contract_always"
    )
    expect(context).toEqual({
      b2b_list_1: ["all", "own"],
      b2b_list_2: ["all", "own"],
      b2b_list_3: ["all", "own"],
      b2b_list_4: ["own"],
      b2b_list_5: ["own"],
      b2b_list_6: ["own"],
      b2b_list_7: ["own"],
      b2b_price_rule: "contract_always",
    })
  })

  it("leave it as it is where there are none", () => {
    expect(scheduleContext([], "contract_always")).toEqual({})
  })
})
