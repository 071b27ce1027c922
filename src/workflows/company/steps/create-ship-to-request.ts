import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  siteErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { findTarget } from "../find-targets"
import { definedOf, type NewShipTo } from "../site-fields"

export type CreateShipToRequestInput = {
  company_id: string
  member_id: string
  account_id: string
  request: Omit<NewShipTo, "code"> & {
    project_id?: string | null | undefined
    note?: string | null | undefined
  }
}

const createShipToRequestStepId = "b2b-create-ship-to-request-step"

/**
 * @throws MedusaError codes `b2b.member.not_found`, `b2b.account.not_found`,
 *   `b2b.project.not_found`
 */
export const createShipToRequestStep = createStep(
  createShipToRequestStepId,
  async (input: CreateShipToRequestInput, { container }) => {
    const { company_id, member_id, account_id, request } = input
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const [[member], [account]] = await Promise.all([
      companies.listB2bMembers(
        { id: member_id, company_id, status: "active" },
        { select: ["id"], take: 1 }
      ),
      container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .listB2bAccounts(
          { id: account_id, company_id },
          { select: ["id"], take: 1 }
        ),
    ])
    if (!member) {
      throw toMedusaError(siteErrors.memberNotFound(member_id))
    }
    if (!account) {
      throw toMedusaError(siteErrors.accountNotFound(account_id))
    }
    if (request.project_id) {
      const { project_id } = request
      await findTarget(container, company_id, { project_id })
    }
    const created = await companies.createB2bShipToRequests({
      ...definedOf(request),
      company_id,
      member_id,
      account_id,
    })
    return new StepResponse(
      { id: created.id, name: created.name, company_id, after: request },
      created.id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .deleteB2bShipToRequests(id)
    }
  }
)
