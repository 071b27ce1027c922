import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  peopleErrors,
  type CompanyChange,
  type CompanyModuleService,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isDuplicate } from "../../../utils/duplicate"
import { auditLine, pick, type OfCompany } from "../change"

type Input = OfCompany & { change: CompanyChange }

const updateCompanyStepId = "b2b-update-company-step"

/** Changes a company's details; undone by writing back what they were. */
export const updateCompanyStep = createStep(
  updateCompanyStepId,
  async ({ change, ...of }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { company_id } = of
    const was = await companies
      .changeCompany({ company_id, change })
      .catch((error: unknown) => {
        throw isDuplicate(error)
          ? toMedusaError(peopleErrors.companyHandleTaken(change.handle ?? ""))
          : error
      })
    // Only what the change names, see its type.
    const before = pick(was, Object.keys(change) as (keyof CompanyChange)[])
    const line = auditLine(
      of,
      "company.updated",
      { type: "company", id: company_id, name: was.name },
      { before, after: change }
    )
    return new StepResponse(
      { id: company_id, event: { id: company_id, company_id }, audit: [line] },
      { id: company_id, ...before }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .updateB2bCompanies(before)
    }
  }
)
