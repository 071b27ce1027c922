import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  accountErrors,
  SYSTEM_DEFAULT_PROVIDER_ID,
  tradeErrors,
} from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"

/**
 * Whether an account or an office may be given these payment providers.
 * @throws MedusaError codes `b2b.payment.provider_not_found`, `.system_default`
 */
export async function refusePaymentMethods(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<void> {
  if (ids.length === 0) {
    return
  }
  if (ids.includes(SYSTEM_DEFAULT_PROVIDER_ID)) {
    throw toMedusaError(tradeErrors.paymentSystemDefault())
  }
  const found = await container
    .resolve(Modules.PAYMENT)
    .listPaymentProviders(
      { id: [...ids], is_enabled: true },
      { select: ["id"], take: ids.length }
    )
  const unknown = ids.filter((id) => found.every((row) => row.id !== id))
  if (unknown.length > 0) {
    throw toMedusaError(accountErrors.paymentMethodsNotFound(unknown))
  }
}
