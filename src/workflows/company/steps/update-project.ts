import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  refuseDates,
  refuseProjectStatus,
  siteErrors,
  type CompanyModuleService,
  type ProjectRow,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { changesOf } from "../../../utils/changes"
import { refusingDuplicates } from "../../../utils/duplicate"
import { refuseForeignShipTos } from "../find-targets"
import { definedOf, type ProjectPatch } from "../site-fields"

export type UpdateProjectInput = {
  company_id: string
  id: string
  patch: ProjectPatch
}

const updateProjectStepId = "b2b-update-project-step"

/**
 * @throws MedusaError codes `b2b.project.not_found`, `.cannot_transition`,
 *   `.code_taken`, `b2b.period.reversed`, `b2b.ship_to.not_found`
 */
export const updateProjectStep = createStep(
  updateProjectStepId,
  async ({ company_id, id, patch }: UpdateProjectInput, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const [row] = await companies.listB2bProjects(
      { id, company_id },
      { relations: ["ship_tos"], take: 1 }
    )
    if (!row) {
      throw toMedusaError(siteErrors.projectNotFound(id))
    }
    refusePatch(row, patch)
    await refuseForeignShipTos(container, company_id, patch.ship_to_ids ?? [])
    const before = { ...row, ship_to_ids: row.ship_tos.map((one) => one.id) }
    const { ship_to_ids, ...columns } = definedOf(patch)
    await refusingDuplicates(
      () =>
        companies.updateB2bProjects({
          ...columns,
          ...(ship_to_ids ? { ship_tos: ship_to_ids } : {}),
          id,
        }),
      patch.code ? siteErrors.projectCodeTaken(patch.code) : null
    )
    const changes = changesOf(before, patch)
    return new StepResponse(
      { id, name: row.name, company_id, ...changes },
      {
        id,
        code: row.code,
        name: row.name,
        status: row.status,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        ship_tos: before.ship_to_ids,
      }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .updateB2bProjects(before)
    }
  }
)

function refusePatch(row: ProjectRow, patch: ProjectPatch): void {
  const { starts_on = row.starts_on, ends_on = row.ends_on } = patch
  const [refusal] = [
    ...refuseProjectStatus(row, patch.status ?? row.status),
    ...refuseDates({ starts_on, ends_on }),
  ]
  if (refusal) {
    throw toMedusaError(refusal)
  }
}
