import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  repRuleErrors,
  SALES_REP_MODULE,
  salesRepErrors,
  type RepRuleRow,
  type SalesRepModuleService,
} from "../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"
import { refuseUnknownOffices } from "./rep-offices"

type Targets = Pick<
  RepRuleRow,
  "office_id" | "sales_rep_id" | "price_group_ids" | "category_ids"
>

/**
 * Refuses what a rule newly names and is not there, or a rep who does not sell for the
 * office. What stood in it before is not asked again: a rule whose rep has left must
 * still be renamed, or put out of use.
 * @param before null: a new one
 * @throws MedusaError codes `b2b.sales_rep.office_unknown`, `.not_found`,
 *   `b2b.rep_assignment.rep_not_in_office`, `b2b.rep_rule.target_not_found`
 */
export async function refuseRuleTargets(
  container: MedusaContainer,
  rule: Targets,
  before: Targets | null
): Promise<void> {
  if (before === null) {
    await refuseUnknownOffices(container, [rule.office_id])
  }
  if (rule.sales_rep_id !== before?.sales_rep_id) {
    await refuseRepElsewhere(container, rule)
  }
  const only = { select: ["id"], take: null }
  const fresh = (ids: string[], known: string[] = []) =>
    ids.filter((id) => !known.includes(id))
  await refuseMissing(
    "price group",
    fresh(rule.price_group_ids, before?.price_group_ids),
    (id) => container.resolve(Modules.CUSTOMER).listCustomerGroups({ id }, only)
  )
  await refuseMissing(
    "product category",
    fresh(rule.category_ids, before?.category_ids),
    (id) =>
      container.resolve(Modules.PRODUCT).listProductCategories({ id }, only)
  )
}

async function refuseRepElsewhere(
  container: MedusaContainer,
  { office_id, sales_rep_id }: Targets
): Promise<void> {
  const [rep] = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bSalesReps({ id: sales_rep_id }, { relations: ["offices"], take: 1 })
  if (!rep) {
    throw toMedusaError(salesRepErrors.repNotFound(sales_rep_id))
  }
  const sells = rep.offices.some((row) => row.office_id === office_id)
  if (!sells || rep.status !== "active") {
    const [office] = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bSalesOffices({ id: office_id }, { select: ["name"], take: 1 })
    throw toMedusaError(
      salesRepErrors.repNotInOffice(rep.name, office?.name ?? office_id)
    )
  }
}

async function refuseMissing(
  what: string,
  ids: string[],
  find: (ids: string[]) => Promise<{ id: string }[]>
): Promise<void> {
  if (ids.length === 0) {
    return
  }
  const found = new Set((await find(ids)).map(({ id }) => id))
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length > 0) {
    throw toMedusaError(repRuleErrors.targetNotFound(what, missing))
  }
}
