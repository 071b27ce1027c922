import type { MedusaContainer } from "@medusajs/framework/types"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { graph } from "../../../../utils/graph"
import { adminErrors } from "../errors"
import { companyConfig } from "../query-config"
import type { AdminCompany, AdminCompanyDetail } from "../types"
import { listAccounts } from "./list-accounts"

/** A company with its parent and its trade accounts, as it is now. */
export async function presentCompany(
  scope: MedusaContainer,
  id: string
): Promise<AdminCompanyDetail> {
  const { rows } = await graph<AdminCompany>(scope, {
    entity: "b2b_company",
    fields: companyConfig.defaults,
    filters: { id },
  })
  if (!rows[0]) {
    throw toMedusaError(adminErrors.companyNotFound(id))
  }
  return await withRelatives(scope, rows[0])
}

/** Adds parent and accounts to a company's row. */
export async function withRelatives<
  Row extends Pick<AdminCompany, "id" | "parent_id">,
>(
  scope: MedusaContainer,
  company: Row
): Promise<Row & Pick<AdminCompanyDetail, "accounts" | "parent">> {
  const [accounts, parent] = await Promise.all([
    listAccounts(scope, [company.id]),
    findParent(scope, company.parent_id),
  ])
  return { ...company, accounts, parent }
}

async function findParent(
  scope: MedusaContainer,
  parentId: string | null
): Promise<AdminCompanyDetail["parent"]> {
  if (parentId === null) {
    return null
  }
  const { rows } = await graph<{ id: string; name: string }>(scope, {
    entity: "b2b_company",
    fields: ["id", "name"],
    filters: { id: parentId },
  })
  return rows[0] ?? null
}
