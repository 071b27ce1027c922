import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { plainContext } from "../lines/plain-context"
import type { B2bContext } from "../request-context"
import { TradeEvents } from "../events"
import { openCartStep } from "../steps/open-cart"
import { planNewCartStep, type CartWithLines } from "../steps/plan-new-cart"

const createCartWithLinesWorkflowId = "b2b-create-cart-with-lines"

/**
 * Makes a cart of an account, with its order header and up to 2,000 lines, in one
 * operation: prices, tax and stock are core's, asked once. Lines of one variant, unit
 * and reference become one. With `mode: "all"` a line that cannot be ordered refuses
 * them all; with `"possible"` it is left out, and `refused` says why.
 *
 * @summary Makes a cart of lines.
 * @returns the cart's id, the lines that came in and those that did not, each by its
 *   place in the input
 * @throws MedusaError codes `b2b.account.closed`, `b2b.line_item.none_possible`, the
 *   first refusal of ship-to, project, PO number or date, and with `mode: "all"`
 *   `b2b.line_item.not_offered`, `.unpriced`, `.out_of_stock`,
 *   `b2b.selling_unit.not_sold` or `.quantity`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.cartFilled - Runs when it is done.
 */
export const createCartWithLinesWorkflow = createWorkflow(
  createCartWithLinesWorkflowId,
  (input: CartWithLines) => {
    const validate = createHook("validate", { input })
    const plan = planNewCartStep(input)
    const cartId = openCartStep({
      context: input.context,
      cart: plan.cart,
      header: plan.header,
      price_set_ids: plan.price_set_ids,
    })
    emitEventStep({
      eventName: TradeEvents.LINES_ADDED,
      data: transform({ input, cartId }, (data) => ({
        cart_id: data.cartId,
        account_id: data.input.context.account.id,
      })),
    })
    const result = transform({ cartId, plan }, (data) => ({
      cart_id: data.cartId,
      added: data.plan.added,
      refused: data.plan.refused,
    }))
    const cartFilled = createHook("cartFilled", { input, result })
    return new WorkflowResponse(result, { hooks: [validate, cartFilled] })
  }
)

/**
 * Runs {@link createCartWithLinesWorkflow} for somebody.
 *
 * @example
 * const { cart_id, refused } = await createCartWithLines(container, {
 *   context,
 *   mode: "possible",
 *   ship_to_id,
 *   lines: [{ variant_id, quantity: "3", unit_code: "XPK", line_reference: "Plot 4" }],
 * })
 */
export async function createCartWithLines(
  container: MedusaContainer,
  {
    context,
    ...input
  }: Omit<CartWithLines, "context"> & { context: B2bContext }
) {
  const { result } = await createCartWithLinesWorkflow(container).run({
    input: { context: plainContext(context), ...input },
  })
  return result
}
