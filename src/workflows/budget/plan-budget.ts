import type { MedusaContainer } from "@medusajs/framework/types"
import {
  BUDGET_MODULE,
  budgetErrors,
  type BudgetModuleService,
  type BudgetScope,
  type Calendar,
  type Over,
  type Period,
} from "../../modules/budget"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"

/** A budget as it is asked for; amounts are decimal text. */
export type BudgetDraft = {
  name: string
  scope: BudgetScope
  member_id?: string | undefined
  project_id?: string | undefined
  account_id?: string | null | undefined
  amount: string
  currency_code: string
  basis: "net" | "gross"
  period: Period
  starts_on?: string | null | undefined
  ends_on?: string | null | undefined
  over: Over
  enabled: boolean
}

/** What a company's budgets may be in, and by whose clock they run without a calendar. */
export type BudgetGround = { currencies: string[]; calendar: Calendar }

/** What the company's budgets may be in, and the calendar that it keeps. */
export async function budgetGroundOf(
  container: MedusaContainer,
  companyId: string
): Promise<BudgetGround> {
  const [ground, [kept]] = await Promise.all([
    budgetGround(container, companyId, null),
    container
      .resolve<BudgetModuleService>(BUDGET_MODULE)
      .listB2bBudgetCalendars({ company_id: companyId }, { take: 1 }),
  ])
  const { time_zone, week_starts_on } = kept ?? ground.calendar
  return { ...ground, calendar: { time_zone, week_starts_on } }
}

/** Of all the company's trade accounts, or of this one; the calendar of its office. */
export async function budgetGround(
  container: MedusaContainer,
  companyId: string,
  accountId: string | null
): Promise<BudgetGround> {
  const accounts = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts(
      { company_id: companyId, ...(accountId ? { id: accountId } : {}) },
      { relations: ["office"], order: { created_at: "ASC", id: "ASC" } }
    )
  if (accountId !== null && accounts.length === 0) {
    throw toMedusaError(
      budgetErrors.subjectNotFound("trade account", accountId)
    )
  }
  const currencies = accounts.map(({ office }) =>
    office.currency_code.toLowerCase()
  )
  return {
    currencies: [...new Set(currencies)],
    calendar: {
      time_zone: accounts[0]?.office.time_zone ?? "UTC",
      week_starts_on: "monday",
    },
  }
}

/**
 * The columns of a draft, once all that it names is the company's own.
 * @throws MedusaError codes `b2b.budget.dates`, `.subject_not_found`, `.currency_unknown`
 */
export async function planBudget(
  container: MedusaContainer,
  company_id: string,
  draft: BudgetDraft
) {
  refuseReversed(draft.starts_on ?? null, draft.ends_on ?? null)
  const [ground] = await Promise.all([
    budgetGround(container, company_id, draft.account_id ?? null),
    refuseForeignSubject(container, company_id, draft),
  ])
  const currency_code = draft.currency_code.toLowerCase()
  if (!ground.currencies.includes(currency_code)) {
    throw toMedusaError(
      budgetErrors.currencyUnknown(currency_code, ground.currencies)
    )
  }
  return {
    ground,
    budget: {
      ...draft,
      company_id,
      currency_code,
      // Fifteen digits at most, which a number holds exactly.
      amount: Number(draft.amount),
      member_id: draft.member_id ?? null,
      project_id: draft.project_id ?? null,
      account_id: draft.account_id ?? null,
      starts_on: draft.starts_on ?? null,
      ends_on: draft.ends_on ?? null,
    },
  }
}

/** @throws MedusaError `b2b.budget.dates` */
export function refuseReversed(
  startsOn: string | null,
  endsOn: string | null
): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    throw toMedusaError(budgetErrors.dates())
  }
}

/** @throws MedusaError `b2b.budget.subject_not_found` */
async function refuseForeignSubject(
  container: MedusaContainer,
  companyId: string,
  { member_id, project_id }: BudgetDraft
): Promise<void> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const page = { take: 1, select: ["id"] }
  const [found] =
    member_id !== undefined
      ? await companies.listB2bMembers(
          {
            id: member_id,
            company_id: companyId,
            status: ["active", "suspended"],
          },
          page
        )
      : project_id !== undefined
        ? await companies.listB2bProjects(
            { id: project_id, company_id: companyId },
            page
          )
        : [true]
  if (!found) {
    throw toMedusaError(
      budgetErrors.subjectNotFound(
        member_id === undefined ? "project" : "member",
        member_id ?? project_id ?? ""
      )
    )
  }
}
