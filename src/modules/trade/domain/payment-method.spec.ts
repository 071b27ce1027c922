import {
  isPaymentOnAccount,
  mayPayOnAccount,
  refusePayment,
  refuseProvider,
} from "./payment-method"

const WITH_TERMS = {
  id: "acct_1",
  number: "HAR0001",
  payment_term: { id: "pterm_30" },
  payment_methods: [] as string[],
  office: { payment_methods: [] as string[] },
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

  it("is one of the account's own, or of its office's where it names none", () => {
    const CARD = "pp_card_stripe"
    const refused = (own: string[], office: string[], provider: string) =>
      codes(
        refuseProvider(provider, {
          ...WITH_TERMS,
          payment_methods: own,
          office: { payment_methods: office },
        })
      )
    const not_allowed = ["b2b.payment.method_not_allowed"]
    expect(refused([CARD], [], CARD)).toEqual([])
    expect(refused([CARD], [], ON_ACCOUNT)).toEqual(not_allowed)
    expect(refused([], [CARD], ON_ACCOUNT)).toEqual(not_allowed)
    expect(refused([ON_ACCOUNT], [CARD], ON_ACCOUNT)).toEqual([])
    expect(refused([ON_ACCOUNT], [CARD], CARD)).toEqual(not_allowed)
  })

  it("may be on account with terms, unless a list leaves that out", () => {
    const may = (own: string[], office: string[]) =>
      mayPayOnAccount({
        ...WITH_TERMS,
        payment_methods: own,
        office: { payment_methods: office },
      })
    expect(may([], [])).toBe(true)
    expect(may(["pp_card"], [ON_ACCOUNT])).toBe(false)
    expect(may([], ["pp_card"])).toBe(false)
    expect(may(["pp_card", ON_ACCOUNT], [])).toBe(true)
    expect(mayPayOnAccount(CASH)).toBe(false)
  })

  it("is on account only with terms, whatever the list says", () => {
    const listed = { ...CASH, payment_methods: [ON_ACCOUNT] }
    expect(codes(refuseProvider(ON_ACCOUNT, listed))).toEqual([
      "b2b.payment.no_terms",
    ])
  })

  it("is not Medusa's test provider, although the list names it", () => {
    const listed = { ...CASH, payment_methods: ["pp_system_default"] }
    expect(codes(refuseProvider("pp_system_default", listed))).toEqual([
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
