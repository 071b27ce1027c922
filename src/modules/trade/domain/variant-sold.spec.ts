import { refuseVariant } from "./variant-sold"

const OFFICE = { id: "soff_1", name: "Leeds", sales_channel_id: "sc_1" }
const SOLD = { product: { status: "published", sales_channel_ids: ["sc_1"] } }

describe("a variant", () => {
  it("is sold where its product is published in the office's channel", () => {
    expect(refuseVariant("variant_1", SOLD, OFFICE)).toEqual([])
  })

  it.each([
    null,
    { product: { status: "draft", sales_channel_ids: ["sc_1"] } },
    { product: { status: "published", sales_channel_ids: ["sc_2"] } },
  ])("is refused with one text whatever is behind it: %j", (variant) => {
    const [refusal] = refuseVariant("variant_1", variant, OFFICE)
    expect(refusal).toEqual({
      type: "not_allowed",
      code: "b2b.product.unsellable",
      message:
        'Sales office "Leeds" (soff_1) does not sell variant variant_1. Take it out of the cart.',
    })
  })
})
