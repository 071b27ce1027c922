import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  ownRightTo,
  refuseDelegation,
  siteErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { ownRights, type RightsRules } from "../../trade/facts/live-accesses"
import { findTarget, targetColumns } from "../find-targets"
import type { TargetIds } from "../site-fields"

export type CreateDelegationInput = {
  company_id: string
  lender_id: string
  /** Who gets the right. */
  member_id: string
  target: TargetIds
  starts_on?: string | null | undefined
  ends_on: string
  /** Left out: the lender's own. */
  amount_limit?: number | null | undefined
  rules: RightsRules
}

const createDelegationStepId = "b2b-create-delegation-step"

/**
 * @throws MedusaError codes `b2b.member.not_found`, `b2b.ship_to.not_found`,
 *   `b2b.project.not_found`, `b2b.delegation.to_self`, `.not_yours`, `.over`,
 *   `.too_long`, `.above_own`, `b2b.period.reversed`, `b2b.ship_to_access.exists`
 */
export const createDelegationStep = createStep(
  createDelegationStepId,
  async (input: CreateDelegationInput, { container }) => {
    const { company_id, lender_id, member_id, ends_on, rules } = input
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const members = await companies.listB2bMembers(
      { id: [lender_id, member_id], company_id },
      { relations: ["roles", "ship_to_accesses"] }
    )
    const lender = members.find(
      ({ id, status }) => id === lender_id && status === "active"
    )
    const borrower = members.find(
      ({ id, status }) => id === member_id && status !== "removed"
    )
    if (!lender || !borrower) {
      const missing = lender ? member_id : lender_id
      throw toMedusaError(siteErrors.memberNotFound(missing))
    }
    const target = await findTarget(container, company_id, input.target)
    const own = ownRightTo(ownRights(lender, rules), target)
    const terms = {
      starts_on: input.starts_on ?? rules.today,
      ends_on,
      amount_limit: input.amount_limit ?? null,
    }
    const loan = { ...terms, lender_id, borrower_id: member_id }
    const [refusal] = refuseDelegation(loan, own, rules.today)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const row = {
      member_id,
      ...targetColumns(target),
      starts_on: terms.starts_on,
      ends_on,
      amount_limit: terms.amount_limit,
      delegated_by_id: lender_id,
    }
    const { id } = await companies.giveShipToAccess(row)
    return new StepResponse(
      { id, name: target.name, company_id, after: row },
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
