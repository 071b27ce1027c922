import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graph } from "../../../../../utils/graph"
import type {
  AdminCompany,
  AdminCompanyAnswer,
  AdminCompanyDetail,
} from "../../types"
import { findCompany } from "../find-company"
import { listAccounts } from "../list-accounts"

/** One company with its parent and its trade accounts. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyAnswer>
): Promise<void> {
  const company = await findCompany<AdminCompany>(req, [
    "parent_id",
    ...req.queryConfig.fields,
  ])
  const [accounts, parent] = await Promise.all([
    listAccounts(req.scope, [company.id]),
    findParent(req, company.parent_id),
  ])
  res.json({ company: { ...company, accounts, parent } })
}

async function findParent(
  req: MedusaRequest,
  parentId: string | null
): Promise<AdminCompanyDetail["parent"]> {
  if (parentId === null) {
    return null
  }
  const { rows } = await graph<{ id: string; name: string }>(req.scope, {
    entity: "b2b_company",
    fields: ["id", "name"],
    filters: { id: parentId },
  })
  return rows[0] ?? null
}
