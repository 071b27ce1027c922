import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { CompanyChange } from "../../../modules/company"
import { recordAuditStep } from "../../audit/record-audit"
import type { OfCompany } from "../change"
import { CompanyEvents } from "../events"
import { updateCompanyStep } from "../steps/update-company"

type Input = OfCompany & { change: CompanyChange }

const updateCompanyWorkflowId = "b2b-update-company"

/**
 * Changes a company's details, status or parent.
 *
 * @summary Changes a company.
 * @throws MedusaError codes `b2b.company.not_found`, `.handle_taken`, `.cycle`, `.cannot_transition`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.companyUpdated - Runs when it is done.
 *
 * @example
 * await updateCompanyWorkflow(container).run({
 *   input: { company_id, change: { phone }, actor },
 * })
 */
export const updateCompanyWorkflow = createWorkflow(
  updateCompanyWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = updateCompanyStep(input)
    emitEventStep({
      eventName: CompanyEvents.COMPANY_UPDATED,
      data: change.event,
    })
    const companyUpdated = createHook("companyUpdated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, companyUpdated] })
  }
)
