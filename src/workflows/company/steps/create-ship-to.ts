import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  siteErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { refusingDuplicates } from "../../../utils/duplicate"
import { definedOf, type NewShipTo } from "../site-fields"

export type CreateShipToInput = {
  company_id: string
  /** Whether the office wants to approve places, and it is not the office who asks. */
  needs_office: boolean
  ship_to: NewShipTo
}

const createShipToStepId = "b2b-create-ship-to-step"

/** @throws MedusaError codes `b2b.ship_to.needs_office`, `.code_taken` */
export const createShipToStep = createStep(
  createShipToStepId,
  async (
    { company_id, needs_office, ship_to }: CreateShipToInput,
    { container }
  ) => {
    if (needs_office) {
      throw toMedusaError(siteErrors.shipToNeedsOffice())
    }
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const created = await refusingDuplicates(
      () => companies.createB2bShipTos({ ...definedOf(ship_to), company_id }),
      ship_to.code ? siteErrors.shipToCodeTaken(ship_to.code) : null
    )
    return new StepResponse(
      { id: created.id, name: created.name, company_id, after: ship_to },
      created.id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .deleteB2bShipTos(id)
    }
  }
)
