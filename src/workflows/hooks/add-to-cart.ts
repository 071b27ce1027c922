import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { b2bOptions } from "../../options"
import { pricingContextOfCart } from "../pricing-schedule/pricing/hook-contexts"

if (!b2bOptions().disabled_hooks.includes("add_to_cart_set_pricing_context")) {
  addToCartWorkflow.hooks.setPricingContext(
    async ({ cart }: { cart: { id: string } }, { container }) =>
      new StepResponse(await pricingContextOfCart(container, cart.id))
  )
}
