import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { b2bOptions } from "../../options"
import { pricingContextOfOrder } from "../pricing-schedule/pricing/hook-contexts"

if (
  !b2bOptions().disabled_hooks.includes("create_orders_set_pricing_context")
) {
  createOrderWorkflow.hooks.setPricingContext(
    async (
      {
        region,
        customerData,
      }: {
        region: { id: string }
        customerData: { customer?: { id: string } | null }
      },
      { container }
    ) =>
      new StepResponse(
        await pricingContextOfOrder(container, {
          customer_id: customerData.customer?.id,
          region_id: region.id,
        })
      )
  )
}
