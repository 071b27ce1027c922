import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { auditLine, pick, type OfCompany } from "../change"

type Input = OfCompany & { email_domain_id: string }

const deleteEmailDomainStepId = "b2b-delete-email-domain-step"

/** From now on nobody joins by this domain. */
export const deleteEmailDomainStep = createStep(
  deleteEmailDomainStepId,
  async ({ email_domain_id: id, ...of }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { company_id } = of
    const row = await companies.removeEmailDomain({
      company_id,
      email_domain_id: id,
    })
    const line = auditLine(
      of,
      "email_domain.deleted",
      { type: "email_domain", id, name: row.domain },
      { before: pick(row, ["domain", "role_ids"]) }
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
        .restoreB2bEmailDomains([id])
    }
  }
)
