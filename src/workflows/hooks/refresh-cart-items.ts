import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { b2bOptions } from "../../options"
import { pricingContextOfCart } from "../pricing-schedule/pricing/hook-contexts"

if (
  !b2bOptions().disabled_hooks.includes(
    "refresh_cart_items_set_pricing_context"
  )
) {
  refreshCartItemsWorkflow.hooks.setPricingContext(
    async ({ cart_id }, { container }) =>
      new StepResponse(await pricingContextOfCart(container, cart_id))
  )
}
