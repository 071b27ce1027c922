import { salesOrder } from "../__tests__/sales-order"
import { readDocument } from "./read-document"

const problemsOf = (payload: unknown): string | null =>
  readDocument(payload).problems

describe("a payload is read", () => {
  it("as it was captured", () => {
    expect(readDocument(salesOrder()).document).toEqual(salesOrder())
    expect(problemsOf(salesOrder({ project: null, charges: [] }))).toContain(
      "totals.net"
    )
  })

  it("with the path of what is wrong with it", () => {
    const { account, ...rest } = salesOrder()
    expect(account.number).toBe("BRI001")
    expect(problemsOf(rest)).toContain("account: ")
    expect(problemsOf(salesOrder({ currency_code: "gbp" }))).toBe(
      "currency_code: expected three capital letters"
    )
    expect(problemsOf(salesOrder({ requested_ship_date: "2026-02-30" }))).toBe(
      "requested_ship_date: expected a day, YYYY-MM-DD"
    )
    expect(problemsOf({ ...salesOrder(), surprise: 1 })).toContain("surprise")
    expect(problemsOf(salesOrder({ lines: [] }))).toContain("lines: ")
    expect(problemsOf(null)).not.toBeNull()
  })

  it("only if its lines and charges add up to its totals", () => {
    const { totals } = salesOrder()
    expect(problemsOf(salesOrder({ totals: { ...totals, net: "206" } }))).toBe(
      "totals.net is 206.00 GBP, but lines and charges add up to 205.01"
    )
    expect(
      problemsOf(salesOrder({ totals: { ...totals, gross: "205.00" } }))
    ).toBe("totals.gross is 205.00 GBP, but net and tax add up to 244.01")
    expect(
      problemsOf(salesOrder({ totals: { ...totals, gross: "244.01" } }))
    ).toBeNull()
  })
})
