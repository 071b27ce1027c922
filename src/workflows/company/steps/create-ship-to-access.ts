import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  refuseDates,
  siteErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { findTarget, targetColumns } from "../find-targets"
import type { AccessPatch, TargetIds } from "../site-fields"

export type CreateShipToAccessInput = {
  company_id: string
  member_id: string
  target: TargetIds
  terms: AccessPatch
}

const createShipToAccessStepId = "b2b-create-ship-to-access-step"

/**
 * @throws MedusaError codes `b2b.member.not_found`, `b2b.ship_to.not_found`,
 *   `b2b.project.not_found`, `b2b.period.reversed`, `b2b.ship_to_access.exists`
 */
export const createShipToAccessStep = createStep(
  createShipToAccessStepId,
  async (
    { company_id, member_id, target, terms }: CreateShipToAccessInput,
    { container }
  ) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const [member] = await companies.listB2bMembers(
      { id: member_id, company_id, status: ["active", "suspended"] },
      { select: ["id"], take: 1 }
    )
    if (!member) {
      throw toMedusaError(siteErrors.memberNotFound(member_id))
    }
    const found = await findTarget(container, company_id, target)
    const { starts_on = null, ends_on = null, amount_limit = null } = terms
    const [refusal] = refuseDates({ starts_on, ends_on })
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const row = {
      member_id,
      ...targetColumns(found),
      starts_on,
      ends_on,
      amount_limit,
      delegated_by_id: null,
    }
    const { id } = await companies.giveShipToAccess(row)
    return new StepResponse(
      { id, name: found.name, company_id, after: row },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .deleteB2bShipToAccesses(id)
    }
  }
)
