import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CartSnapshot } from "./cart-snapshot"

export type PaymentChoice = {
  /** The session's. */
  id: string
  provider_id: string
  amount: BigNumberInput
  cancelled: boolean
}

const PROCESSABLE = new Set([
  "pending",
  "requires_more",
  "authorized",
  "captured",
  "pending_authorization",
])

/** The statuses in which a session may have a payment, which may be cancelled. */
const LED_TO_PAYMENT = new Set(["authorized", "captured"])

/** The payment session that core would take, and whether its payment still stands. */
export async function paymentChoiceOf(
  container: MedusaContainer,
  cart: CartSnapshot
): Promise<PaymentChoice | null> {
  const session = cart.payment_collection?.payment_sessions?.find((row) =>
    PROCESSABLE.has(row.status)
  )
  if (!session) {
    return null
  }
  const [payment] = LED_TO_PAYMENT.has(session.status)
    ? await container
        .resolve(Modules.PAYMENT)
        .listPayments({ payment_session_id: session.id }, { take: 1 })
    : []
  return {
    id: session.id,
    provider_id: session.provider_id,
    amount: session.amount,
    cancelled: Boolean(payment?.canceled_at),
  }
}
