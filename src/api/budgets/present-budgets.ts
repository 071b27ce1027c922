import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  BUDGET_MODULE,
  periodAt,
  periodName,
  type BudgetModuleService,
  type BudgetRow,
  type Calendar,
} from "../../modules/budget"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { b2bOptions } from "../../options"
import { membersById } from "../sites/find-row"
import type { BudgetAnswer } from "./types"

/** Budgets with the names of whom they hold, and what is used: four statements. */
export async function presentBudgets(
  container: MedusaContainer,
  rows: BudgetRow[],
  calendar: Calendar
): Promise<BudgetAnswer[]> {
  const now = b2bOptions().now()
  const spans = new Map(
    rows.map(({ id, period }) => [id, periodAt(now, period, calendar)])
  )
  const refs = [...spans].map(([budget_id, { key }]) => ({
    budget_id,
    period_key: key,
  }))
  const ids = (key: "project_id" | "account_id") => [
    ...new Set(rows.flatMap((row) => row[key] ?? [])),
  ]
  const [members, projects, accounts, used] = await Promise.all([
    membersById(
      container,
      rows.flatMap(({ member_id }) => member_id ?? [])
    ),
    container
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .listB2bProjects(
        { id: ids("project_id") },
        { select: ["id", "code", "name"] }
      ),
    container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bAccounts({ id: ids("account_id") }, { relations: ["office"] }),
    container.resolve<BudgetModuleService>(BUDGET_MODULE).usedOf(refs),
  ])
  return rows.map((row) => {
    const span = spans.get(row.id) ?? periodAt(now, row.period, calendar)
    const project = projects.find(({ id }) => id === row.project_id)
    const account = accounts.find(({ id }) => id === row.account_id)
    const spent =
      used.get(periodName({ budget_id: row.id, period_key: span.key })) ?? "0"
    return {
      id: row.id,
      name: row.name,
      scope: row.scope,
      member: members.get(row.member_id ?? "") ?? null,
      project: project
        ? { id: project.id, code: project.code, name: project.name }
        : null,
      account: account
        ? {
            id: account.id,
            number: account.number,
            office: account.office.name,
          }
        : null,
      amount: MathBN.convert(row.amount).toFixed(),
      currency_code: row.currency_code,
      basis: row.basis,
      period: row.period,
      starts_on: row.starts_on,
      ends_on: row.ends_on,
      over: row.over,
      enabled: row.enabled,
      current: {
        ...span,
        used: MathBN.convert(spent).toFixed(),
        remaining: MathBN.sub(row.amount, spent).toFixed(),
      },
    }
  })
}
