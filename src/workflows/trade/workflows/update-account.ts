import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { TradeEvents } from "../events"
import { updateAccountStep, type AccountChange } from "../steps/update-account"

type Input = { account_id: string; change: AccountChange; actor: Actor }

const updateAccountWorkflowId = "b2b-update-account"

/**
 * Changes number, status, rules, terms or restrictions of a trade account. It counts
 * at the next request, open carts included.
 *
 * @summary Changes a trade account.
 * @throws MedusaError codes `b2b.account.not_found`, `.cannot_transition`,
 *   `.number_taken`, `.no_parent`, `b2b.payment_term.not_found`,
 *   `b2b.price_group.not_found`, `b2b.account.order_contact_not_found`,
 *   `b2b.payment.provider_not_found`, `.system_default`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.accountUpdated - Runs when it is done.
 *
 * @example
 * await updateAccountWorkflow(container).run({
 *   input: { account_id, change: { status: "on_hold", hold_reason }, actor },
 * })
 */
export const updateAccountWorkflow = createWorkflow(
  updateAccountWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = updateAccountStep(input)
    emitEventStep({
      eventName: TradeEvents.ACCOUNT_UPDATED,
      data: change.event,
    })
    const accountUpdated = createHook("accountUpdated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, accountUpdated] })
  }
)
