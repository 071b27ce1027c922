import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  refuseDates,
  siteErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { changesOf } from "../../../utils/changes"
import { definedOf, type AccessPatch } from "../site-fields"

export type UpdateShipToAccessInput = {
  company_id: string
  id: string
  patch: AccessPatch
}

const updateShipToAccessStepId = "b2b-update-ship-to-access-step"

/**
 * Changes dates and limit of an access of the member's own; a loan is its lender's
 * word and is only ended.
 * @throws MedusaError codes `b2b.ship_to_access.not_found`, `b2b.period.reversed`
 */
export const updateShipToAccessStep = createStep(
  updateShipToAccessStepId,
  async ({ company_id, id, patch }: UpdateShipToAccessInput, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const [row] = await companies.listB2bShipToAccesses(
      { id, member: { company_id }, delegated_by_id: null },
      { relations: ["ship_to", "project"], take: 1 }
    )
    if (!row) {
      throw toMedusaError(siteErrors.accessNotFound(id))
    }
    const { starts_on = row.starts_on, ends_on = row.ends_on } = patch
    const [refusal] = refuseDates({ starts_on, ends_on })
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const changes = changesOf(row, patch)
    await companies.updateB2bShipToAccesses({ ...definedOf(patch), id })
    return new StepResponse(
      { id, name: nameOf(row), company_id, ...changes },
      {
        id,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        amount_limit: row.amount_limit,
      }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .updateB2bShipToAccesses(before)
    }
  }
)

type Named = { name: string } | null

function nameOf(row: { ship_to: Named; project: Named }): string {
  return row.ship_to?.name ?? row.project?.name ?? ""
}
