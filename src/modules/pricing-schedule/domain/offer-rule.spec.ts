import { factsOfBuyer, kindOfRule } from "./offer-rule"

const buyer = {
  account_id: "acct_1",
  company_id: "co_1",
  office_id: "off_1",
  price_group_id: null,
  catalog_ids: [],
  customer_id: "cus_1",
  region_id: "reg_1",
  sales_channel_id: "sc_1",
  currency_code: "gbp",
}

describe("what a rule of an offer is about", () => {
  it.each([
    ["b2b.order_value", "order_value"],
    ["b2b.category_quantity.pcat_1", "category_quantity"],
    ["b2b.category_value.pcat_1", "category_value"],
    ["items.product.categories.id", "category"],
    ["shipping_address.country_code", "country"],
  ])("%s is about %s", (attribute, kind) => {
    expect(kindOfRule(attribute)).toBe(kind)
  })

  it.each(["b2b.account_id", "b2b.category_value.", "items.metadata.secret"])(
    "%s is nothing that a buyer is told",
    (attribute) => {
      expect(kindOfRule(attribute)).toBeNull()
    }
  )
})

describe("the facts of a buyer", () => {
  it("leave out a price group that the account has not", () => {
    const facts = factsOfBuyer(buyer)
    expect(facts).not.toHaveProperty(["b2b.price_group_id"])
    expect(facts).not.toHaveProperty(["customer.groups.id"])
    expect(facts["b2b.catalog_ids"]).toEqual([])
  })

  it("have the account's price group as core's customer group", () => {
    const facts = factsOfBuyer({ ...buyer, price_group_id: "cusgroup_1" })
    expect(facts["customer.groups.id"]).toEqual(["cusgroup_1"])
  })
})
