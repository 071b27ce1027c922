import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { b2bOptions } from "../../options"
import { pricingContextOfCart } from "../pricing-schedule/pricing/hook-contexts"
import { guardOverriddenLine } from "../sales-rep/overridden-lines"

const off = b2bOptions().disabled_hooks

type Changing = {
  input: {
    item_id: string
    update: { quantity?: unknown; unit_price?: unknown }
  }
  cart: { items: { id: string; title: string; is_custom_price: boolean }[] }
}

if (!off.includes("update_line_item_in_cart_validate")) {
  updateLineItemInCartWorkflow.hooks.validate(
    ({ input, cart }: Changing, { container }) =>
      guardOverriddenLine(
        container,
        cart.items.find(({ id }) => id === input.item_id),
        input.update
      )
  )
}

if (!off.includes("update_line_item_in_cart_set_pricing_context")) {
  updateLineItemInCartWorkflow.hooks.setPricingContext(
    async ({ cart }: { cart: { id: string } }, { container }) =>
      new StepResponse(await pricingContextOfCart(container, cart.id))
  )
}
