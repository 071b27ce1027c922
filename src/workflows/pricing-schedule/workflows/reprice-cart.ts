import {
  acquireLockStep,
  emitEventStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { PricingScheduleEvents } from "../events"
import {
  confirmPriceChangesStep,
  notePriceChangesStep,
  readLinePricesStep,
} from "../steps/note-price-changes"

type Input = {
  cart_id: string
  order_header_id: string
  /** Given: the buyer accepts the new prices; with `lines`, only where they are these. */
  confirm?: {
    lines?: { line_item_id: string; unit_price: string }[] | undefined
  }
}

const repriceCartWorkflowId = "b2b-reprice-cart"

/**
 * Prices an account's open cart anew, because its schedules, ship-to or the day changed,
 * and keeps which lines moved until the buyer confirms them.
 *
 * @summary Prices an open cart anew.
 * @returns the lines whose prices moved
 * @throws MedusaError code `b2b.price.changed` where other prices are confirmed
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.cartRepriced - Runs when it is done.
 *
 * @example
 * await repriceCartWorkflow(container).run({ input: { cart_id, order_header_id } })
 */
export const repriceCartWorkflow = createWorkflow(
  repriceCartWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
    const before = readLinePricesStep(input.cart_id)
    refreshCartItemsWorkflow.runAsStep({
      input: { cart_id: input.cart_id, force_refresh: true },
    })
    const changes = notePriceChangesStep({
      cart_id: input.cart_id,
      order_header_id: input.order_header_id,
      before,
    })
    when({ input }, ({ input }) => input.confirm !== undefined).then(() => {
      confirmPriceChangesStep(
        transform({ input, changes }, ({ input, changes }) => ({
          order_header_id: input.order_header_id,
          pending: changes,
          seen: input.confirm?.lines,
        }))
      )
    })
    emitEventStep({
      eventName: PricingScheduleEvents.CART_REPRICED,
      data: { cart_id: input.cart_id, order_header_id: input.order_header_id },
    })
    const cartRepriced = createHook("cartRepriced", { input, changes })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(changes, { hooks: [validate, cartRepriced] })
  }
)
