import type { SellingUnit } from "../../answers"
import type { AccountPrice } from "../../answers-prices"
import { lowestOffer, offerOf, type Offer } from "./lowest-offer"

const each: SellingUnit = {
  code: "C62",
  name: "Each",
  content: "1",
  minimum: "1",
  multiple: "1",
  is_base: true,
  is_priced: false,
  is_default: false,
  orderable: true,
}
const pack = { ...each, code: "XPK", name: "Pack of 500", content: "500" }

const costs = (price: string | null, unit = each): Offer[] => {
  const answer: AccountPrice = {
    variant_id: "variant_1",
    quantity: 1,
    currency_code: "gbp",
    price,
    price_per_unit: null,
    list_price: null,
    is_tax_inclusive: false,
    schedule: null,
    valid_until: null,
    tiers: [],
    next_break: null,
  }
  const offer = offerOf(unit, answer)
  return offer ? [offer] : []
}

describe("what a product costs of which there are several kinds", () => {
  it("begins at the lowest where they differ", () => {
    expect(lowestOffer([...costs("0.8"), ...costs("0.4125")])).toMatchObject({
      amount: 0.4125,
      isFrom: true,
    })
  })

  it("is the price where they cost the same", () => {
    expect(lowestOffer([...costs("0.8"), ...costs("0.80")])).toMatchObject({
      amount: 0.8,
      isFrom: false,
    })
  })

  it("counts in the unit that is offered first", () => {
    expect(
      lowestOffer([...costs("0.4125", pack), ...costs("206.25")])
    ).toMatchObject({ amount: 206.25, unit: pack, isFrom: true })
  })

  it("leaves out what is not sold, and is nothing where nothing is", () => {
    expect(lowestOffer([...costs(null), ...costs("3")])).toMatchObject({
      amount: 3,
      isFrom: false,
    })
    expect(lowestOffer(costs(null))).toBeNull()
  })
})
