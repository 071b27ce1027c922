import type { MedusaContainer } from "@medusajs/framework/types"
import type { RepAssignmentRow } from "../../../../modules/sales-rep"
import {
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../../modules/trade"
import { companyNames } from "../company-names"
import type { AdminRepAssignment } from "../sales-reps/types"

/** Assignments with the names that people know. */
export async function presentAssignments(
  container: MedusaContainer,
  rows: RepAssignmentRow[]
): Promise<AdminRepAssignment[]> {
  const accounts = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts(
      { id: [...new Set(rows.map(({ account_id }) => account_id))] },
      { select: ["id", "number", "company_id"], take: null }
    )
  const names = await companyNames(
    container,
    accounts.map(({ company_id }) => company_id)
  )
  return rows.map((row) => {
    const account = accounts.find(({ id }) => id === row.account_id)
    return {
      id: row.id,
      account_id: row.account_id,
      account_number: account?.number ?? null,
      company_id: account?.company_id ?? null,
      company_name: names.get(account?.company_id ?? "") ?? null,
      office_id: row.office_id,
      sales_rep_id: row.sales_rep_id,
      sales_rep_name: row.sales_rep.name,
      type: row.type,
      source: row.source,
      reason: row.reason,
      started_at: new Date(row.started_at).toISOString(),
      ended_at: row.ended_at && new Date(row.ended_at).toISOString(),
    }
  })
}
