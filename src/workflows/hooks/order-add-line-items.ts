import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addOrderLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { b2bOptions } from "../../options"
import { pricingContextOfOrder } from "../pricing-schedule/pricing/hook-contexts"
import type { PricedOrder } from "../pricing-schedule/pricing/priced-buyer"

if (
  !b2bOptions().disabled_hooks.includes(
    "order_add_line_items_set_pricing_context"
  )
) {
  addOrderLineItemsWorkflow.hooks.setPricingContext(
    async ({ order }: { order: PricedOrder }, { container }) =>
      new StepResponse(await pricingContextOfOrder(container, order))
  )
}
