import type { MedusaRequest } from "@medusajs/framework/http"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { adminErrors } from "../errors"
import { graph } from "../../../../utils/graph"
import { readId } from "../ids"
import type { AdminCompany } from "../types"

/**
 * The company of `/admin/b2b/companies/:id` and what lies below it.
 * @throws MedusaError `not_found`, code `b2b.company.not_found`
 */
export async function findCompany<Fields = Pick<AdminCompany, "id">>(
  req: MedusaRequest,
  fields: string[] = []
): Promise<Pick<AdminCompany, "id"> & Fields> {
  const id = readId(req.params.id, adminErrors.companyNotFound)
  const { rows } = await graph<Pick<AdminCompany, "id"> & Fields>(req.scope, {
    entity: "b2b_company",
    fields: ["id", ...fields],
    filters: { id },
  })
  const [company] = rows
  if (!company) {
    throw toMedusaError(adminErrors.companyNotFound(id))
  }
  return company
}
