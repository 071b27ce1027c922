import type { CalendarDay } from "../../../utils/calendar-day"
import {
  dueDates,
  type DueDates,
  type Invoiced,
  type PaymentRules,
} from "./payment-terms"

type Term = PaymentRules & { code: string; name: string }

/** The terms that an order was placed by, as they were then, and on which day. */
export type PlacedTerms = Term & { order_day: CalendarDay }

/**
 * What an order is expected to be paid like, as if it were invoiced on the day it was
 * ordered: an estimate until there is an invoice.
 */
export type ExpectedPayment = { term: Term } & DueDates

/** What an order keeps of its account's terms. */
export function placedTerms(term: Term, order_day: CalendarDay): PlacedTerms {
  return { ...termOf(term), order_day }
}

/** @param invoiced what the order costs now, which may be less or more than it did */
export function expectedPayment(
  terms: PlacedTerms,
  invoiced: Omit<Invoiced, "day">
): ExpectedPayment {
  return {
    term: termOf(terms),
    ...dueDates(terms, { ...invoiced, day: terms.order_day }),
  }
}

/** For those who may see no amounts. */
export function withoutPaymentAmounts(expected: ExpectedPayment) {
  const { term, due_on, deposit } = expected
  return {
    term: { ...term, discount_percent: null, discount_days: null },
    due_on,
    discount: null,
    deposit: deposit && { ...deposit, amount: null },
    rest_amount: null,
  }
}

/** Of a row that has more columns. */
function termOf(term: Term): Term {
  const {
    code,
    name,
    basis,
    days,
    months,
    day_of_month,
    discount_percent,
    discount_days,
    deposit_percent,
  } = term
  return {
    code,
    name,
    basis,
    days,
    months,
    day_of_month,
    discount_percent,
    discount_days,
    deposit_percent,
  }
}
