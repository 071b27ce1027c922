import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import type { OfCompany } from "../change"
import { CompanyEvents } from "../events"
import { createEmailDomainStep } from "../steps/create-email-domain"

type Input = OfCompany & {
  domain: string
  role_ids: string[]
  own_email: string | null
}

const createEmailDomainWorkflowId = "b2b-create-email-domain"

/**
 * Lets whoever reads mail at a domain join the company with these roles. `own_email` is the
 * acting member's, whose domain it must be; null for a clerk.
 *
 * @summary Adds an e-mail domain.
 * @throws MedusaError codes `b2b.email_domain.public`, `.taken`, `.not_yours`,
 *   `.role_manages`, `b2b.role.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.emailDomainCreated - Runs when it is done.
 *
 * @example
 * await createEmailDomainWorkflow(container).run({
 *   input: { company_id, domain: "firm.example", role_ids, own_email: null, actor },
 * })
 */
export const createEmailDomainWorkflow = createWorkflow(
  createEmailDomainWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = createEmailDomainStep(input)
    emitEventStep({
      eventName: CompanyEvents.EMAIL_DOMAIN_CREATED,
      data: change.event,
    })
    const emailDomainCreated = createHook("emailDomainCreated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, emailDomainCreated],
    })
  }
)
