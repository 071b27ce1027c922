import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { shippingMethodsOf } from "./plan-order-header-update"

type Input = { cart_id: string; before: { id: string; name: string }[] }

const findDroppedShippingMethodsStepId = "b2b-find-dropped-shipping-methods"

/** Says which shipping methods the refresh dropped: they do not fit the new address. */
export const findDroppedShippingMethodsStep = createStep(
  findDroppedShippingMethodsStepId,
  async ({ cart_id, before }: Input, { container }) => {
    const kept = await shippingMethodsOf(container, cart_id)
    return new StepResponse(
      before
        .filter((method) => !kept.some(({ id }) => id === method.id))
        .map(({ id, name }) => ({ id, name }))
    )
  }
)
