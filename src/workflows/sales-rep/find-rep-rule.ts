import type { MedusaContainer } from "@medusajs/framework/types"
import {
  repRuleErrors,
  SALES_REP_MODULE,
  type RepRuleRow,
  type SalesRepModuleService,
} from "../../modules/sales-rep"
import { toMedusaError } from "../../utils/catalogue-error"

/** @throws MedusaError `b2b.rep_rule.not_found` */
export async function findRepRule(
  container: MedusaContainer,
  id: string
): Promise<RepRuleRow> {
  const [row] = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bRepRules({ id }, { relations: ["sales_rep"], take: 1 })
  if (!row) {
    throw toMedusaError(repRuleErrors.notFound(id))
  }
  return row
}
