import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pricedTogether } from "../../../modules/pricing-schedule"
import { TradeEvents } from "../events"
import { keepLineReceiptStep } from "../steps/keep-line-receipt"
import { planLinesStep, type LinesForCart } from "../steps/plan-lines"

const addLinesWorkflowId = "b2b-add-lines"

/**
 * Puts up to 2,000 quantities in selling units into an account's cart in one
 * operation, under one lock: three packs of 500 are 1,500 of what the cart counts in.
 * Lines of one variant, unit and reference become one, also with the cart's. With
 * `mode: "all"` a line that cannot be ordered refuses them all; with `"possible"` it is
 * left out, and `refused` says why. A line with an `id` comes into the cart once.
 *
 * @summary Adds lines by selling unit.
 * @returns the lines that came in, those that did not, and in `repeated` those that had
 *   come in before, each by its place in the input
 * @throws MedusaError with `mode: "all"`, codes `b2b.line_item.not_offered`,
 *   `.unpriced`, `.out_of_stock`, `b2b.selling_unit.not_sold`, `.quantity`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.linesAdded - Runs when it is done.
 *
 */
export const addLinesWorkflow = createWorkflow(
  addLinesWorkflowId,
  (input: LinesForCart) => {
    const validate = createHook("validate", { input })
    acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 120 })
    const plan = planLinesStep(input)
    when(
      "b2b-lines-to-add",
      { plan },
      (data) => data.plan.items.length > 0
    ).then(() => {
      addToCartWorkflow.runAsStep({
        input: { cart_id: input.cart_id, items: plan.items },
      })
      keepLineReceiptStep({ cart_id: input.cart_id, line_ids: plan.line_ids })
      emitEventStep({
        eventName: TradeEvents.LINES_ADDED,
        data: transform({ input }, (data) => ({
          cart_id: data.input.cart_id,
          account_id: data.input.context.account.id,
        })),
      })
    })
    releaseLockStep({ key: input.cart_id })
    const result = transform({ plan }, (data) => ({
      added: data.plan.added,
      refused: data.plan.refused,
      repeated: data.plan.repeated,
    }))
    const linesAdded = createHook("linesAdded", { input, result })
    return new WorkflowResponse(result, { hooks: [validate, linesAdded] })
  }
)

/**
 * Runs {@link addLinesWorkflow}; the prices of all its lines are one read, whatever
 * their quantities.
 *
 * @example
 * await addLines(container, {
 *   context,
 *   cart_id,
 *   lines: [{ variant_id, quantity: "3", unit_code: "XPK" }],
 * })
 */
export async function addLines(
  container: MedusaContainer,
  input: LinesForCart
) {
  const { result } = await pricedTogether([], () =>
    addLinesWorkflow(container).run({ input })
  )
  return result
}
