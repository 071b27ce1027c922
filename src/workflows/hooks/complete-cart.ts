import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { b2bOptions } from "../../options"
import { placeOrder } from "../trade/handlers/place-order"
import {
  abandonCompletion,
  validateCompletion,
  type CompletingCart,
} from "../trade/handlers/validate-completion"

const off = b2bOptions().disabled_hooks

if (!off.includes("complete_cart_validate")) {
  completeCartWorkflow.hooks.validate(
    async ({ cart }: { cart: CompletingCart }, { container }) =>
      new StepResponse(undefined, await validateCompletion(cart, container)),
    (headerId, { container }) => abandonCompletion(headerId, container)
  )
}

/** Exists at run time; Medusa marks it `@ignore` and leaves it out of its types. */
type HiddenHooks = {
  orderCreated: (
    handler: (
      input: { order_id: string; cart_id: string },
      context: { container: MedusaContainer }
    ) => Promise<void>
  ) => void
}

if (!off.includes("complete_cart_order_created")) {
  const hooks: object = completeCartWorkflow.hooks
  // The one place where Medusa's types are less than its run time.
  ;(hooks as HiddenHooks).orderCreated((input, { container }) =>
    placeOrder(input, container)
  )
}
