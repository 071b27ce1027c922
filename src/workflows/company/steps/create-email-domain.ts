import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  domainOf,
  peopleErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import { isDuplicate } from "../../../utils/duplicate"
import { toMedusaError } from "../../../utils/catalogue-error"
import { auditLine, pick, type OfCompany } from "../change"

type Input = OfCompany & {
  domain: string
  role_ids: string[]
  /** The address of the member who adds it; a clerk may add any domain. */
  own_email: string | null
}

const createEmailDomainStepId = "b2b-create-email-domain-step"

/** Lets holders of addresses at a domain join. */
export const createEmailDomainStep = createStep(
  createEmailDomainStepId,
  async ({ domain, role_ids, own_email, ...of }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { company_id } = of
    if (own_email !== null && domainOf(own_email) !== domain) {
      throw toMedusaError(peopleErrors.emailDomainNotYours(domain))
    }
    const created = await companies
      .addEmailDomain({ company_id, domain, role_ids })
      .catch((error: unknown) => {
        // Another company took it since we looked.
        throw isDuplicate(error)
          ? toMedusaError(peopleErrors.emailDomainTaken(domain))
          : error
      })
    const { id } = created
    const line = auditLine(
      of,
      "email_domain.created",
      { type: "email_domain", id, name: domain },
      { after: pick(created, ["domain", "role_ids"]) }
    )
    return new StepResponse(
      { id, event: { id, company_id }, audit: [line] },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .deleteB2bEmailDomains([id])
    }
  }
)
