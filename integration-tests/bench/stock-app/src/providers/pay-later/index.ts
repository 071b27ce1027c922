import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
} from "@medusajs/framework/types"
import {
  ModuleProvider,
  Modules,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { PaymentOnAccountProvider } from "../../../../../../src/providers/payment-on-account/service"

/** The plugin's provider without what needs the plugin: it authorises whatever comes. */
class PayLaterProvider extends PaymentOnAccountProvider {
  override authorizePayment({
    data,
  }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return Promise.resolve({
      data: data ?? {},
      status: PaymentSessionStatus.AUTHORIZED,
    })
  }
}

export default ModuleProvider(Modules.PAYMENT, { services: [PayLaterProvider] })
