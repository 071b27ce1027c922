import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  differingFields,
  siteErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { changesOf } from "../../../utils/changes"
import { refusingDuplicates } from "../../../utils/duplicate"
import { definedOf, type ShipToPatch } from "../site-fields"

export type UpdateShipToInput = {
  company_id: string
  id: string
  /** Whether the office wants to approve places, and it is not the office who asks. */
  needs_office: boolean
  patch: ShipToPatch
}

const updateShipToStepId = "b2b-update-ship-to-step"

/**
 * @throws MedusaError codes `b2b.ship_to.not_found`, `.needs_office` where the place
 *   itself would move, `.code_taken`
 */
export const updateShipToStep = createStep(
  updateShipToStepId,
  async (
    { company_id, id, needs_office, patch }: UpdateShipToInput,
    { container }
  ) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const [row] = await companies.listB2bShipTos(
      { id, company_id },
      { take: 1 }
    )
    if (!row) {
      throw toMedusaError(siteErrors.shipToNotFound(id))
    }
    const update = definedOf(patch)
    if (needs_office && differingFields(row, { ...row, ...update }).length) {
      throw toMedusaError(siteErrors.shipToNeedsOffice())
    }
    const changes = changesOf(row, update)
    await refusingDuplicates(
      () => companies.updateB2bShipTos({ ...update, id }),
      patch.code ? siteErrors.shipToCodeTaken(patch.code) : null
    )
    return new StepResponse(
      { id, name: row.name, company_id, ...changes },
      { ...changes.before, id }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .updateB2bShipTos(before)
    }
  }
)
