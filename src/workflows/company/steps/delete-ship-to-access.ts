import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  siteErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"

export type DeleteShipToAccessInput = {
  company_id: string
  id: string
  /** Only a loan may be meant, and only this lender's where one is named. */
  loan?: { lender_id: string | null }
}

const deleteShipToAccessStepId = "b2b-delete-ship-to-access-step"

/**
 * Takes an access, or ends a loan. The row stays, marked as deleted.
 * @throws MedusaError codes `b2b.ship_to_access.not_found`, `b2b.delegation.not_found`
 */
export const deleteShipToAccessStep = createStep(
  deleteShipToAccessStepId,
  async ({ company_id, id, loan }: DeleteShipToAccessInput, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const [row] = await companies.listB2bShipToAccesses(
      {
        id,
        member: { company_id },
        ...(loan ? { delegated_by_id: loan.lender_id ?? { $ne: null } } : {}),
      },
      { take: 1 }
    )
    if (!row) {
      throw toMedusaError(
        loan ? siteErrors.delegationNotFound(id) : siteErrors.accessNotFound(id)
      )
    }
    await companies.softDeleteB2bShipToAccesses([id])
    const { member_id, ship_to_id, project_id, delegated_by_id } = row
    const { starts_on, ends_on, amount_limit } = row
    return new StepResponse(
      {
        id,
        company_id,
        before: {
          member_id,
          ship_to_id,
          project_id,
          delegated_by_id,
          starts_on,
          ends_on,
          amount_limit,
        },
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .restoreB2bShipToAccesses([id])
    }
  }
)
