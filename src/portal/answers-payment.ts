/** What may be paid with: the providers that the account is offered. */
export type PaymentProvidersAnswer = { payment_providers: { id: string }[] }

/**
 * When and what an order on account is expected to be paid. Days are `YYYY-MM-DD`,
 * amounts decimal text; null where the member may see no amounts.
 */
export type ExpectedPayment = {
  term: {
    basis: "invoice_date" | "month_end" | "day_of_month"
    days: number
    months: number
    day_of_month: number | null
  }
  due_on: string
  discount: { percent: number; until: string; amount: string } | null
  deposit: { percent: number; amount: string | null } | null
  rest_amount: string | null
}
