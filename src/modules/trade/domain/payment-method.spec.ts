import {
  isPaymentOnAccount,
  refusePayment,
  refuseProvider,
} from "./payment-method"

const WITH_TERMS = {
  id: "acct_1",
  number: "HAR0001",
  payment_term: { id: "pterm_30" },
}
const CASH = { ...WITH_TERMS, payment_term: null }
const ON_ACCOUNT = "pp_payment-on-account_default"
const session = (provider_id: string, amount = 12) => ({
  provider_id,
  amount,
  cancelled: false,
})
const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code)

describe("the way to pay", () => {
  it("is on account by the provider's id, whatever its instance is called", () => {
    expect(isPaymentOnAccount(ON_ACCOUNT)).toBe(true)
    expect(isPaymentOnAccount("pp_payment-on-account")).toBe(true)
    expect(isPaymentOnAccount("pp_payment-on-accounting_x")).toBe(false)
  })

  it("is on account only with payment terms", () => {
    expect(refuseProvider(ON_ACCOUNT, WITH_TERMS)).toEqual([])
    expect(codes(refuseProvider(ON_ACCOUNT, CASH))).toEqual([
      "b2b.payment.no_terms",
    ])
    expect(refuseProvider("pp_card_stripe", CASH)).toEqual([])
  })

  it("is never Medusa's test provider, which approves everything", () => {
    expect(codes(refuseProvider("pp_system_default", WITH_TERMS))).toEqual([
      "b2b.payment.system_default",
    ])
  })

  it("must be chosen, unless nothing is to be paid", () => {
    const none = { account: WITH_TERMS, session: null }
    expect(codes(refusePayment({ ...none, total: 12 }))).toEqual([
      "b2b.payment.missing",
    ])
    expect(refusePayment({ ...none, total: 0 })).toEqual([])
  })

  it("must be for what the order costs now", () => {
    const paid = { account: WITH_TERMS, session: session(ON_ACCOUNT) }
    expect(refusePayment({ ...paid, total: "12.00" })).toEqual([])
    const [refusal] = refusePayment({ ...paid, total: 13.5 })
    expect(refusal?.code).toBe("b2b.payment.amount_changed")
    expect(refusal?.message).toContain("12.00, and the order is 13.50")
  })

  it("must be chosen again once it was cancelled", () => {
    const cancelled = { ...session(ON_ACCOUNT), cancelled: true }
    expect(
      codes(
        refusePayment({ account: WITH_TERMS, session: cancelled, total: 12 })
      )
    ).toEqual(["b2b.payment.cancelled"])
  })

  it("is refused for each thing that is wrong with it", () => {
    const wrong = { account: CASH, session: session(ON_ACCOUNT, 1), total: 2 }
    expect(codes(refusePayment(wrong))).toEqual([
      "b2b.payment.no_terms",
      "b2b.payment.amount_changed",
    ])
  })
})
