import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { b2bOptions } from "../../options"
import { pricingContextOfNewCart } from "../pricing-schedule/pricing/hook-contexts"
import { createOrderHeader } from "../trade/handlers/create-order-header"

const off = b2bOptions().disabled_hooks

if (!off.includes("create_cart_created")) {
  createCartWorkflow.hooks.cartCreated(({ cart }, { container }) =>
    createOrderHeader(cart, container)
  )
}

if (!off.includes("create_cart_set_pricing_context")) {
  createCartWorkflow.hooks.setPricingContext(
    async (_input, { container }) =>
      new StepResponse(await pricingContextOfNewCart(container))
  )
}
