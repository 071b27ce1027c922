import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { tradeErrors } from "../errors"

const ON_ACCOUNT = /^pp_payment-on-account(_|$)/
export const SYSTEM_DEFAULT_PROVIDER_ID = "pp_system_default"

export function isPaymentOnAccount(providerId: string): boolean {
  return ON_ACCOUNT.test(providerId)
}

type PaymentFacts = {
  account: {
    id: string
    number: string | null
    payment_term: { id: string } | null
    payment_methods: readonly string[]
    office: { payment_methods: readonly string[] }
  }
  /** Null where nothing is to be paid. */
  session: {
    provider_id: string
    amount: BigNumberInput
    /** Whether core has cancelled the payment that this session led to. */
    cancelled: boolean
  } | null
  total: BigNumberInput
}

/** The providers that an account may use: its own list, or its office's; none: any. */
function paymentMethodsOf({
  payment_methods,
  office,
}: PaymentFacts["account"]): readonly string[] {
  return payment_methods.length > 0 ? payment_methods : office.payment_methods
}

/** Whether some way to pay on account is open to the account. */
export function mayPayOnAccount(account: PaymentFacts["account"]): boolean {
  const methods = paymentMethodsOf(account)
  return (
    account.payment_term !== null &&
    (methods.length === 0 || methods.some(isPaymentOnAccount))
  )
}

/** Whether the account may choose this provider at all. */
export function refuseProvider(
  providerId: string,
  account: PaymentFacts["account"]
): CatalogueError[] {
  if (providerId === SYSTEM_DEFAULT_PROVIDER_ID) {
    return [tradeErrors.paymentSystemDefault()]
  }
  const methods = paymentMethodsOf(account)
  if (methods.length > 0 && !methods.includes(providerId)) {
    return [tradeErrors.paymentMethodNotAllowed(account, providerId)]
  }
  return isPaymentOnAccount(providerId) && account.payment_term === null
    ? [tradeErrors.paymentTermsMissing(account)]
    : []
}

/** What speaks against paying this order this way. */
export function refusePayment(facts: PaymentFacts): CatalogueError[] {
  if (facts.session === null) {
    return MathBN.gt(facts.total, 0) ? [tradeErrors.paymentMissing()] : []
  }
  const refusals = refuseProvider(facts.session.provider_id, facts.account)
  if (facts.session.cancelled) {
    refusals.push(tradeErrors.paymentCancelled())
  }
  if (!MathBN.eq(facts.session.amount, facts.total)) {
    refusals.push(
      tradeErrors.paymentAmountChanged(
        MathBN.convert(facts.session.amount).toFixed(2),
        MathBN.convert(facts.total).toFixed(2)
      )
    )
  }
  return refusals
}
