import type { MedusaContainer } from "@medusajs/framework/types"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../modules/sales-rep"
import type { RepAssignmentChange } from "./steps/change-rep-assignments"

type Handing = {
  from: string
  to: string
  /** Left out: all that he serves. */
  account_ids?: string[] | undefined
  reason: string | null
}

/**
 * What a rep serves goes to another, who keeps the stronger of the two parts where he
 * served the account already.
 */
export async function planReassignment(
  container: MedusaContainer,
  { from, to, account_ids, reason }: Handing
): Promise<Omit<RepAssignmentChange, "actor">> {
  const rows = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bRepAssignments(
      {
        sales_rep_id: [from, to],
        ended_at: null,
        ...(account_ids ? { account_id: account_ids } : {}),
      },
      { take: null }
    )
  const leaving = rows.filter((row) => row.sales_rep_id === from)
  const his = new Map(
    rows
      .filter((row) => row.sales_rep_id === to)
      .map((row) => [row.account_id, row])
  )
  const replaced = leaving.filter(
    ({ account_id, type }) => !keeps(his.get(account_id)?.type, type)
  )
  return {
    end: [
      ...leaving.map(({ id }) => id),
      ...replaced.flatMap(({ account_id }) => his.get(account_id)?.id ?? []),
    ],
    add: replaced.map(({ account_id, type }) => ({
      account_id,
      sales_rep_id: to,
      type,
      source: "manual",
      reason,
    })),
  }
}

type Part = "primary" | "secondary" | "house"

/** Whether what somebody is already is no less than what he would become. */
function keeps(already: Part | undefined, next: Part): boolean {
  return already === "primary" || (already !== undefined && already === next)
}
