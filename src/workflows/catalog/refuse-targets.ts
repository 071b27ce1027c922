import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  catalogErrors,
  TRADE_MODULE,
  type TradeModuleService,
} from "../../modules/trade"
import { toMedusaError, type CatalogueError } from "../../utils/catalogue-error"
import type { AssignmentType, EntryType, Target } from "./targets"

type Find = (ids: string[]) => Promise<{ id: string }[]>

/**
 * Refuses entries whose product, category, collection or tag does not exist.
 * @throws MedusaError code `b2b.catalog.target_not_found`
 */
export async function refuseEntries(
  container: MedusaContainer,
  entries: Target<EntryType>[]
): Promise<void> {
  const products = container.resolve(Modules.PRODUCT)
  const only = { select: ["id"], take: null }
  const find: Record<EntryType, Find> = {
    product: (id) => products.listProducts({ id }, only),
    category: (id) => products.listProductCategories({ id }, only),
    collection: (id) => products.listProductCollections({ id }, only),
    tag: (id) => products.listProductTags({ id }, only),
  }
  await refuseMissing(entries, find)
}

/**
 * Refuses assignments to what does not exist, or is another office's.
 * @throws MedusaError codes `b2b.catalog.target_not_found`, `.foreign_account`,
 *   `.foreign_company`, `.foreign_price_group`
 */
export async function refuseAssignments(
  container: MedusaContainer,
  officeId: string,
  assignments: Target<AssignmentType>[]
): Promise<void> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const only = { select: ["id"], take: null }
  const find: Record<AssignmentType, Find> = {
    account: (id) => trade.listB2bAccounts({ id }, only),
    company: (id) => companies.listB2bCompanies({ id }, only),
    price_group: (id) =>
      container.resolve(Modules.CUSTOMER).listCustomerGroups({ id }, only),
  }
  await refuseMissing(assignments, find)
  const refusals: [
    AssignmentType,
    "id" | "company_id" | "price_group_id",
    (ids: string[], office: string) => CatalogueError,
  ][] = [
    ["account", "id", catalogErrors.foreignAccount],
    ["company", "company_id", catalogErrors.foreignCompany],
    ["price_group", "price_group_id", catalogErrors.foreignPriceGroup],
  ]
  for (const [type, column, refusal] of refusals) {
    const ids = idsOf(assignments, type)
    const accounts =
      ids.length === 0
        ? []
        : await trade.listB2bAccounts(
            { [column]: ids },
            { select: ["id", column, "office_id"], take: null }
          )
    const own = new Set(
      accounts
        .filter((account) => account.office_id === officeId)
        .map((account) => account[column])
    )
    const used = new Set(accounts.map((account) => account[column]))
    const foreign = ids.filter(
      // A price group that no account is in yet is nobody's.
      (id) => !own.has(id) && (type !== "price_group" || used.has(id))
    )
    if (foreign.length > 0) {
      throw toMedusaError(refusal(foreign, officeId))
    }
  }
}

async function refuseMissing<Type extends string>(
  targets: Target<Type>[],
  find: Record<Type, Find>
): Promise<void> {
  const types = [...new Set(targets.map(({ type }) => type))]
  const missing = await Promise.all(
    types.map(async (type) => {
      const ids = idsOf(targets, type)
      const found = new Set((await find[type](ids)).map(({ id }) => id))
      return { type, ids: ids.filter((id) => !found.has(id)) }
    })
  )
  const refused = missing.find(({ ids }) => ids.length > 0)
  if (refused) {
    throw toMedusaError(
      catalogErrors.targetsNotFound(refused.type.replace("_", " "), refused.ids)
    )
  }
}

function idsOf(targets: Target[], type: string): string[] {
  const ids = targets
    .filter((target) => target.type === type)
    .map(({ target_id }) => target_id)
  return [...new Set(ids)]
}
