import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { b2bOptions } from "../../options"
import { saveMatchedShipTo } from "../trade/handlers/save-matched-ship-to"

if (!b2bOptions().disabled_hooks.includes("update_cart_updated")) {
  updateCartWorkflow.hooks.cartUpdated(
    ({ cart }: { cart: { id: string } }, { container }) =>
      saveMatchedShipTo(cart, container)
  )
}
