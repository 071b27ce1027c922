import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import type { OfCompany } from "../change"
import { CompanyEvents } from "../events"
import { deleteEmailDomainStep } from "../steps/delete-email-domain"

type Input = OfCompany & { email_domain_id: string }

const deleteEmailDomainWorkflowId = "b2b-delete-email-domain"

/**
 * Nobody joins by this domain any more; members stay.
 *
 * @summary Removes an e-mail domain.
 * @throws MedusaError codes `b2b.email_domain.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.emailDomainDeleted - Runs when it is done.
 *
 * @example
 * await deleteEmailDomainWorkflow(container).run({
 *   input: { company_id, email_domain_id, actor },
 * })
 */
export const deleteEmailDomainWorkflow = createWorkflow(
  deleteEmailDomainWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = deleteEmailDomainStep(input)
    emitEventStep({
      eventName: CompanyEvents.EMAIL_DOMAIN_DELETED,
      data: change.event,
    })
    const emailDomainDeleted = createHook("emailDomainDeleted", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, emailDomainDeleted],
    })
  }
)
