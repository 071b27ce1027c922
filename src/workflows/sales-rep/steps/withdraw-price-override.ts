import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  priceOverrideErrors,
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { overrideLine } from "../override-audit"

export type WithdrawnPrice = {
  cart_id: string
  line_item_id: string
  actor: Actor
}

const withdrawPriceOverrideStepId = "b2b-withdraw-price-override-step"

/** @throws MedusaError code `b2b.price_override.not_found` */
export const withdrawPriceOverrideStep = createStep(
  withdrawPriceOverrideStepId,
  async ({ cart_id, line_item_id, actor }: WithdrawnPrice, { container }) => {
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    const [override] = await reps.listB2bPriceOverrides(
      { cart_id, line_item_id, withdrawn_at: null },
      { take: 1 }
    )
    if (!override) {
      throw toMedusaError(priceOverrideErrors.notFound(line_item_id))
    }
    await reps.withdrawOverrides([override.id], b2bOptions().now())
    return new StepResponse(
      {
        id: override.id,
        line: {
          selector: { id: line_item_id },
          data: { is_custom_price: false },
        },
        audit: [overrideLine(actor, "withdrawn", override)],
      },
      override.id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .withdrawOverrides([id], null)
    }
  }
)
