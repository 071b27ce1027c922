import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  refuseDates,
  siteErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { refusingDuplicates } from "../../../utils/duplicate"
import { refuseForeignShipTos } from "../find-targets"
import type { NewProject } from "../site-fields"

export type CreateProjectInput = { company_id: string; project: NewProject }

const createProjectStepId = "b2b-create-project-step"

/**
 * @throws MedusaError codes `b2b.period.reversed`, `b2b.ship_to.not_found`,
 *   `b2b.project.code_taken`
 */
export const createProjectStep = createStep(
  createProjectStepId,
  async ({ company_id, project }: CreateProjectInput, { container }) => {
    const { ship_to_ids = [], ...fields } = project
    const period = {
      starts_on: fields.starts_on ?? null,
      ends_on: fields.ends_on ?? null,
    }
    const [refusal] = refuseDates(period)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    await refuseForeignShipTos(container, company_id, ship_to_ids)
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const created = await refusingDuplicates(
      () =>
        companies.createB2bProjects({
          code: fields.code,
          name: fields.name,
          status: fields.status ?? "open",
          ...period,
          ship_tos: ship_to_ids,
          company_id,
        }),
      siteErrors.projectCodeTaken(fields.code)
    )
    return new StepResponse(
      { id: created.id, name: created.name, company_id, after: project },
      created.id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .deleteB2bProjects(id)
    }
  }
)
