import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { CreditEvents } from "../events"
import {
  saveExchangeRateStep,
  type GivenExchangeRate,
} from "../steps/save-exchange-rate"

const saveExchangeRateWorkflowId = "b2b-save-exchange-rate"

/**
 * Notes by what rate a currency counts in another one, from a day on.
 *
 * @summary Saves an exchange rate.
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.exchangeRateSaved - Runs when it is done.
 *
 * @example
 * await saveExchangeRateWorkflow(container).run({
 *   input: { from_code: "eur", to_code: "gbp", rate: "0.86", valid_from, source: null, actor },
 * })
 */
export const saveExchangeRateWorkflow = createWorkflow(
  saveExchangeRateWorkflowId,
  (input: GivenExchangeRate) => {
    const validate = createHook("validate", { input })
    const done = saveExchangeRateStep(input)
    emitEventStep({
      eventName: CreditEvents.EXCHANGE_RATE_SAVED,
      data: done.event,
    })
    const exchangeRateSaved = createHook("exchangeRateSaved", { done })
    recordAuditStep(done.audit)
    return new WorkflowResponse(done, { hooks: [validate, exchangeRateSaved] })
  }
)
