import {
  COMPANY_MODULE,
  TAKES_LAST_ADMIN,
  type CompanyModuleService,
} from "../../../modules/company"
import { conflict, type PlannedChange } from "../../../modules/import"
import type { BulkRow } from "../../../utils/bulk/bulk-table"
import type { Plan } from "./plan"

/**
 * Makes a conflict of each row that would take a company's last admin away.
 * @param existing the member of each change as he is, null where he is new
 */
export async function keepAdmins(
  plan: Plan,
  changes: PlannedChange[],
  existing: (BulkRow | null)[]
): Promise<PlannedChange[]> {
  const rows = changes.flatMap(({ entity_id: id, after }, index) =>
    id !== null && after !== null
      ? [{ id, fields: { ...existing[index]?.fields, ...after } }]
      : []
  )
  const refused = await plan.scope
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .lastAdminsAmong(rows, plan.admins)
  return changes.map((change) =>
    change.entity_id !== null && refused.has(change.entity_id)
      ? conflict(change, TAKES_LAST_ADMIN)
      : change
  )
}
