import { lowerOf, type RankedPrice } from "./lower-of"

const CONTRACT = new Set(["plist_contract", "plist_company"])

const price = (
  amount: number | string,
  list: string | null = null,
  type: "sale" | "override" = "override",
  price_set_id = "pset_brick"
): RankedPrice => ({
  price_set_id,
  amount,
  price_list_id: list,
  price_list_type: list === null ? null : type,
})

const amounts = (prices: RankedPrice[]) => prices.map(({ amount }) => amount)

describe("the lower of contract and open offer", () => {
  it("keeps the contract where the shop's price is higher", () => {
    const prices = [price(80, "plist_contract"), price(100)]
    expect(lowerOf(prices, CONTRACT)).toEqual(prices)
  })

  it("keeps the contract where both are the same", () => {
    const prices = [price("80.00", "plist_contract"), price(80)]
    expect(lowerOf(prices, CONTRACT)).toEqual(prices)
  })

  it("tells amounts apart that ordinary numbers would not", () => {
    const prices = [
      price("80.000000000000000002", "plist_contract"),
      price("80.000000000000000001"),
    ]
    expect(amounts(lowerOf(prices, CONTRACT))).toEqual([
      "80.000000000000000001",
    ])
  })

  it("drops every contract price where the shop's price is lower", () => {
    const prices = [
      price(80, "plist_contract"),
      price(70, "plist_company"),
      price("79.999"),
    ]
    expect(amounts(lowerOf(prices, CONTRACT))).toEqual(["79.999"])
  })

  it("compares with the contract that ranks first, though another is cheaper", () => {
    const prices = [
      price(80, "plist_contract"),
      price(70, "plist_company"),
      price(75),
    ]
    expect(amounts(lowerOf(prices, CONTRACT))).toEqual([75])
  })

  it("takes an offer's price for the open one, and not the default above it", () => {
    const prices = [
      price(80, "plist_contract"),
      price(75, "plist_spring", "sale"),
      price(100),
    ]
    expect(amounts(lowerOf(prices, CONTRACT))).toEqual([75, 100])
  })

  it("takes no sale for the open price that is dearer than the default", () => {
    const prices = [
      price(95, "plist_contract"),
      price(120, "plist_spring", "sale"),
      price(90),
    ]
    expect(amounts(lowerOf(prices, CONTRACT))).toEqual([120, 90])
  })

  it("takes an override for the open price even above the default", () => {
    const prices = [
      price(95, "plist_contract"),
      price(120, "plist_stock"),
      price(90),
    ]
    expect(amounts(lowerOf(prices, CONTRACT))).toEqual([95, 90])
  })

  it("lets a dearer list of the shop not outrank the contract", () => {
    const prices = [
      price(90, "plist_spring", "sale"),
      price(80, "plist_contract"),
      price(100),
    ]
    expect(amounts(lowerOf(prices, CONTRACT))).toEqual([80, 100])
  })

  it("keeps what has no counterpart", () => {
    const onlyContract = [price(80, "plist_contract")]
    const onlyOpen = [price(75, "plist_spring", "sale"), price(100)]
    expect(lowerOf(onlyContract, CONTRACT)).toEqual(onlyContract)
    expect(lowerOf(onlyOpen, CONTRACT)).toEqual(onlyOpen)
    expect(lowerOf([], CONTRACT)).toEqual([])
  })

  it("judges each price set on its own", () => {
    const prices = [
      price(80, "plist_contract"),
      price(10, "plist_contract", "override", "pset_sand"),
      price(70),
      price(20, null, "override", "pset_sand"),
    ]
    expect(amounts(lowerOf(prices, CONTRACT))).toEqual([70, 10, 20])
  })

  it("takes a price without an amount for no offer", () => {
    const none = { ...price(0), amount: null }
    const prices = [price(80, "plist_contract"), none]
    expect(lowerOf(prices, CONTRACT)).toEqual(prices)
  })
})
