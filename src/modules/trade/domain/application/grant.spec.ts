import { refuseGrant, type Grant } from "./grant"

const grant = (changes: Partial<Grant> = {}): Grant => ({
  number: null,
  create_in_erp: false,
  payment_term_id: null,
  credit_limit: null,
  price_group_id: null,
  catalog: null,
  sales_rep: null,
  company_id: null,
  ...changes,
})
const codes = (...args: Parameters<typeof refuseGrant>) =>
  refuseGrant(...args).map(({ code }) => code)

describe("the clerk's decision", () => {
  it("names a customer number, or has the ERP give one, and not both", () => {
    const needs = ["b2b.application.number_or_erp"]
    expect(codes(grant(), null)).toEqual(needs)
    expect(codes(grant({ number: "C1", create_in_erp: true }), null)).toEqual(
      needs
    )
    expect(codes(grant({ number: "C1" }), null)).toEqual([])
    expect(codes(grant({ create_in_erp: true }), null)).toEqual([])
  })

  it("changes nothing of an account that the company has", () => {
    const account = { id: "acct_1", company_id: "comp_1" }
    expect(codes(grant({ company_id: "comp_1" }), account)).toEqual([])
    for (const change of [
      { number: "C2" },
      { create_in_erp: true },
      { payment_term_id: "pterm_1" },
      { credit_limit: 0 },
      { price_group_id: "cusgroup_1" },
    ]) {
      expect(codes(grant(change), account)).toEqual(["b2b.account.exists"])
    }
  })
})
