import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  emitEventStep,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { TradeEvents } from "../events"
import { planLineChangeStep, type LineToChange } from "../steps/plan-lines"

type Input = LineToChange & { account_id: string }

const changeLineWorkflowId = "b2b-change-line"

/**
 * Sets how many of a unit an account's cart has in one line.
 *
 * @summary Changes a line by selling unit.
 * @throws MedusaError codes `b2b.line_item.not_found`,
 *   `b2b.selling_unit.not_sold`, `.quantity`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.lineChanged - Runs when it is done.
 *
 * @example
 * await changeLineWorkflow(container).run({
 *   input: { cart_id, account_id, line_item_id, quantity: 2, unit_code: "XPK" },
 * })
 */
export const changeLineWorkflow = createWorkflow(
  changeLineWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const update = planLineChangeStep(input)
    updateLineItemInCartWorkflow.runAsStep({
      input: transform({ input, update }, (data) => ({
        cart_id: data.input.cart_id,
        item_id: data.input.line_item_id,
        update: data.update,
      })),
    })
    emitEventStep({
      eventName: TradeEvents.LINE_CHANGED,
      data: {
        id: input.line_item_id,
        cart_id: input.cart_id,
        account_id: input.account_id,
      },
    })
    const lineChanged = createHook("lineChanged", { input, update })
    return new WorkflowResponse(update, { hooks: [validate, lineChanged] })
  }
)
