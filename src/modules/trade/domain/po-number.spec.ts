import {
  PO_RULES,
  poNumberToClaim,
  refusePoNumber,
  samePoNumber,
} from "./po-number"

const facts = {
  rule: "required" as const,
  blanket_orders: ["BLK 7"],
  po_number: "PO 17",
  used_before: false,
}
const codes = (changes: Partial<Parameters<typeof refusePoNumber>[0]>) =>
  refusePoNumber({ ...facts, ...changes }).map(({ code }) => code)

describe("the PO number", () => {
  it("does not matter where the account does not ask for one", () => {
    expect(codes({ rule: "not_asked", po_number: null })).toEqual([])
    expect(codes({ rule: "not_asked", used_before: true })).toEqual([])
  })

  it.each(PO_RULES.filter((rule) => rule !== "not_asked"))(
    "must be there where the rule is %s",
    (rule) => {
      expect(codes({ rule, po_number: null })).toEqual([
        "b2b.po_number.missing",
      ])
      expect(codes({ rule, po_number: "  " })).toEqual([
        "b2b.po_number.missing",
      ])
    }
  )

  it("may be used twice unless the account forbids it", () => {
    expect(codes({ used_before: true })).toEqual([])
    expect(codes({ rule: "required_unused", used_before: true })).toEqual([
      "b2b.po_number.used",
    ])
    expect(codes({ rule: "required_unused" })).toEqual([])
  })

  it("must be one of the blanket orders, however it is spelt", () => {
    expect(codes({ rule: "blanket" })).toEqual([
      "b2b.po_number.not_a_blanket_order",
    ])
    expect(codes({ rule: "blanket", po_number: " blk  7" })).toEqual([])
  })

  it("has one spelling", () => {
    expect(samePoNumber("  po \t 17 ")).toBe("PO 17")
  })

  it("is claimed only where it must be unused", () => {
    expect(poNumberToClaim("required_unused", " po 17 ")).toBe("PO 17")
    expect(poNumberToClaim("required_unused", null)).toBeNull()
    expect(poNumberToClaim("required", "PO 17")).toBeNull()
  })
})
