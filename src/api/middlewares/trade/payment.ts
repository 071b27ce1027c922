import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { salesRepErrors } from "../../../modules/sales-rep"
import {
  isPaymentOnAccount,
  refuseProvider,
  tradeErrors,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { B2bContext } from "../../../workflows/trade/request-context"
import { rewriteJson } from "../rewrite-json"

/** A payment session is opened only with a provider that the account may use. */
export function guardPaymentProvider(
  req: MedusaRequest<{ provider_id: string }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const refusal = refuse(
    req.validatedBody.provider_id,
    req.b2b_guarded?.header ? (req.b2b ?? null) : null
  )
  if (refusal) {
    throw toMedusaError(refusal)
  }
  next()
}

function refuse(providerId: string, context: B2bContext | null) {
  if (context?.acting && !isPaymentOnAccount(providerId)) {
    return salesRepErrors.cardWhileActing()
  }
  if (context) {
    return refuseProvider(providerId, context.account)[0]
  }
  return isPaymentOnAccount(providerId)
    ? tradeErrors.paymentOnAccountWithoutAccount()
    : undefined
}

type ProviderList = { payment_providers: { id: string }[] }

/** The list of ways to pay leaves out those that the account would be refused. */
export function filterPaymentProviders(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const context = req.b2b ?? null
  rewriteJson(res, (answer) => {
    const body = answer as ProviderList
    const offered = body.payment_providers.filter(
      ({ id }) => !refuse(id, context)
    )
    return { ...body, payment_providers: offered, count: offered.length }
  })
  next()
}
