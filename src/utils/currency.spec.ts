import { currencyDecimals } from "./currency"

it.each([
  ["jpy", 0],
  ["GBP", 2],
  ["kwd", 3],
])("amounts in %s have %i decimals", (currency, decimals) => {
  expect(currencyDecimals(currency)).toBe(decimals)
})
