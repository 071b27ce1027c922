import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { CompanyInput } from "../../../modules/company"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { CompanyEvents } from "../events"
import { createCompanyStep } from "../steps/create-company"

type Input = { company: CompanyInput; actor: Actor }

const createCompanyWorkflowId = "b2b-create-company"

/**
 * Enters a company without members and accounts.
 *
 * @summary Creates a company.
 * @throws MedusaError codes `b2b.company.handle_taken`, `.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.companyCreated - Runs when it is done.
 *
 * @example
 * await createCompanyWorkflow(container).run({
 *   input: { company: { name, handle, … }, actor },
 * })
 */
export const createCompanyWorkflow = createWorkflow(
  createCompanyWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = createCompanyStep(input)
    emitEventStep({
      eventName: CompanyEvents.COMPANY_CREATED,
      data: change.event,
    })
    const companyCreated = createHook("companyCreated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, companyCreated] })
  }
)
