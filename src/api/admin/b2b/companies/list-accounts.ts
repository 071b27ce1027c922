import type { MedusaContainer } from "@medusajs/framework/types"
import { graph } from "../../../../utils/graph"
import { accountFields } from "../query-config"
import type { AdminAccount } from "../types"

/** The trade accounts of these companies: one to each sales office at most. */
export async function listAccounts(
  scope: MedusaContainer,
  companyIds: string[]
): Promise<AdminAccount[]> {
  if (companyIds.length === 0) {
    return []
  }
  const { rows } = await graph<AdminAccount>(scope, {
    entity: "b2b_account",
    fields: accountFields,
    filters: { company_id: companyIds },
    pagination: { order: { number: "ASC" } },
  })
  return rows
}
