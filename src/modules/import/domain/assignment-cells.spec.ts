import { refuseTargetCells } from "./assignment-cells"

const refuse = (type: string, ...filled: string[]) =>
  refuseTargetCells(type, (column) => filled.includes(column))

describe("the cells that name whom an assignment is for", () => {
  it.each([
    ["ship_to", ["ship_to", "company"]],
    ["ship_to", ["ship_to", "account"]],
    ["ship_to", ["ship_to", "account", "office"]],
    ["account", ["account"]],
    ["account", ["company", "office"]],
    ["company", ["company"]],
    ["sales_rep", ["sales_rep"]],
    ["price_group", ["price_group"]],
    ["everyone", []],
  ])("are enough for %s: %j", (type, filled) => {
    expect(refuse(type, ...filled)).toBeNull()
  })

  it.each([
    ["ship_to", ["ship_to"]],
    ["ship_to", ["ship_to", "company", "office"]],
    ["account", []],
    ["account", ["account", "company"]],
    ["company", ["company", "office"]],
    ["everyone", ["account"]],
    ["price_group", ["price_group", "sales_rep"]],
  ])("are refused for %s: %j", (type, filled) => {
    expect(refuse(type, ...filled)).toMatch(/needs .* and the others empty/)
  })
})
