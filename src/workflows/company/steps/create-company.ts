import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  peopleErrors,
  type CompanyInput,
  type CompanyModuleService,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isDuplicate } from "../../../utils/duplicate"
import type { Actor } from "../../audit/actor"
import { auditLine } from "../change"

type Input = { company: CompanyInput; actor: Actor }

const createCompanyStepId = "b2b-create-company-step"

/** Enters a company, which has no members and no accounts yet. */
export const createCompanyStep = createStep(
  createCompanyStepId,
  async ({ company, actor }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { id, name } = await companies
      .addCompany(company)
      .catch((error: unknown) => {
        throw isDuplicate(error)
          ? toMedusaError(peopleErrors.companyHandleTaken(company.handle))
          : error
      })
    const line = auditLine(
      { company_id: id, actor },
      "company.created",
      { type: "company", id, name },
      { after: company }
    )
    return new StepResponse(
      { id, event: { id, company_id: id }, audit: [line] },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .deleteB2bCompanies([id])
    }
  }
)
