import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PaymentOnAccountProvider } from "./service"

export default ModuleProvider(Modules.PAYMENT, {
  services: [PaymentOnAccountProvider],
})
