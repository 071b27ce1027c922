import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  applicationErrors,
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { ApprovalPlan } from "./plan-approval"

type Made = { company?: string; account?: string; member?: string }

const openTradeAccountStepId = "b2b-open-trade-account"

/**
 * Makes what the plan lacks: company, account, member. Undone, also where it fails
 * half-way, by deleting exactly what this step made.
 * @throws MedusaError code `b2b.account.number_taken`
 */
export const openTradeAccountStep = createStep(
  openTradeAccountStepId,
  async (plan: ApprovalPlan, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const made: Made = {}
    try {
      if (plan.company) {
        made.company = (await companies.createB2bCompanies(plan.company)).id
      }
      if (plan.account) {
        const account = await trade.openAccount(plan.account)
        if (!account) {
          throw toMedusaError(
            applicationErrors.numberTaken(plan.account.number ?? "")
          )
        }
        made.account = account.id
      }
      if (plan.member) {
        made.member = (await companies.createB2bMembers(plan.member)).id
      }
    } catch (error) {
      await unmake(container, made)
      throw error
    }
    return new StepResponse(made, made)
  },
  async (made, { container }) => {
    if (made) {
      await unmake(container, made)
    }
  }
)

async function unmake(container: MedusaContainer, made: Made): Promise<void> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  if (made.member) {
    // The rows that tie him to his roles go first.
    await companies.updateB2bMembers({ id: made.member, roles: [] })
    await companies.deleteB2bMembers([made.member])
  }
  if (made.account) {
    await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .deleteB2bAccounts([made.account])
  }
  if (made.company) {
    await companies.deleteB2bCompanies([made.company])
  }
}
