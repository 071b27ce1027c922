import {
  refuseCollectionPoint,
  refuseShippingMethod,
  type CollectionPointFacts,
} from "./collection"

const POINT: CollectionPointFacts = {
  id: "colp_1",
  name: "Leeds counter",
  office_id: "soff_1",
  status: "active",
  stock_location_id: "sloc_1",
  shipping_option_id: null,
}
const PICKUP = {
  id: "so_pickup",
  name: "Pickup",
  set_type: "pickup",
  location_id: "sloc_1",
  named: false,
}
const VAN = { ...PICKUP, id: "so_van", name: "Van", set_type: "shipping" }

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code)

describe("where an order can be fetched", () => {
  const refused = (
    account: Partial<{ allow_collect: boolean; office_id: string }>,
    point: CollectionPointFacts | null,
    asked: string | null = "colp_1"
  ) =>
    codes(
      refuseCollectionPoint(
        { allow_collect: true, office_id: "soff_1", ...account },
        point,
        asked
      )
    )

  it("is an open point of the account's own office", () => {
    expect(refused({}, POINT)).toEqual([])
  })

  it("is nowhere else", () => {
    expect(refused({ allow_collect: false }, POINT)).toEqual([
      "b2b.collection.not_allowed",
    ])
    expect(refused({}, null, null)).toEqual(["b2b.collection_point.missing"])
    expect(refused({}, null)).toEqual(["b2b.collection_point.not_found"])
    expect(refused({ office_id: "soff_2" }, POINT)).toEqual([
      "b2b.collection_point.not_found",
    ])
    expect(refused({}, { ...POINT, status: "closed" })).toEqual([
      "b2b.collection_point.closed",
    ])
  })
})

describe("how an order leaves", () => {
  const refused = (option: typeof PICKUP, point: CollectionPointFacts | null) =>
    codes(refuseShippingMethod(option, point))

  it("is fetched by a pickup of the point's own location", () => {
    expect(refused(PICKUP, POINT)).toEqual([])
    expect(refused({ ...PICKUP, location_id: "sloc_2" }, POINT)).toEqual([
      "b2b.shipping_method.delivers",
    ])
    expect(refused(VAN, POINT)).toEqual(["b2b.shipping_method.delivers"])
  })

  it("is fetched by the one option that the point names", () => {
    const named = { ...POINT, shipping_option_id: "so_van" }
    expect(refused({ ...VAN, named: true }, named)).toEqual([])
    expect(refused(PICKUP, named)).toEqual(["b2b.shipping_method.delivers"])
  })

  it("is delivered by what no point fetches with", () => {
    expect(refused(VAN, null)).toEqual([])
    expect(refused(PICKUP, null)).toEqual(["b2b.shipping_method.collects"])
    expect(refused({ ...VAN, named: true }, null)).toEqual([
      "b2b.shipping_method.collects",
    ])
  })
})
