import type { BigNumberInput } from "@medusajs/framework/types"
import {
  expectedPayment,
  isPaymentOnAccount,
  mayPayOnAccount,
  placedTerms,
  type ExpectedPayment,
  type PlacedTerms,
} from "../../../modules/trade"
import type { OrderFacts } from "./order-facts"

type Buying = Pick<OrderFacts, "account" | "clock" | "payment">

/** The terms that a cart would be placed by now; null: it is not paid on account. */
export function termsOf({
  account,
  clock,
  payment,
}: Buying): PlacedTerms | null {
  return account.payment_term !== null &&
    payment !== null &&
    isPaymentOnAccount(payment.provider_id)
    ? placedTerms(account.payment_term, clock.day)
    : null
}

/** What a cart would be paid like, also while nothing is chosen to pay it with. */
export function expectedOfCart(
  facts: Buying & Pick<OrderFacts, "cart">
): ExpectedPayment | null {
  const { account, clock, payment, cart } = facts
  const terms =
    payment === null && account.payment_term && mayPayOnAccount(account)
      ? placedTerms(account.payment_term, clock.day)
      : termsOf(facts)
  return terms && expectedPayment(terms, cart)
}

type Placed = {
  /** Only the completion's mark writes that column. */
  payment_term: Record<string, unknown> | null
  total: BigNumberInput | null
  currency_code: string | null
}

/** What a placed order is expected to be paid like. */
export function expectedOfOrder({
  payment_term,
  total,
  currency_code,
}: Placed): ExpectedPayment | null {
  const terms = payment_term as PlacedTerms | null
  return terms === null || total === null || currency_code === null
    ? null
    : expectedPayment(terms, { total, currency_code })
}
