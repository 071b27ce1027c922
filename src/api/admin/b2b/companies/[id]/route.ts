import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { defined } from "../../../../../utils/defined"
import { updateCompanyWorkflow } from "../../../../../workflows/company"
import { clerkSide, ofCompany } from "../../../../people/side"
import type { AdminCompany, AdminCompanyAnswer } from "../../types"
import { findCompany } from "../find-company"
import { presentCompany, withRelatives } from "../present-company"
import type { UpdateCompanyBody } from "../validators"

/** One company with its parent and its trade accounts. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyAnswer>
): Promise<void> {
  const company = await findCompany<AdminCompany>(req, [
    "parent_id",
    ...req.queryConfig.fields,
  ])
  res.json({ company: await withRelatives(req.scope, company) })
}

/** Changes its details, status or parent. */
export async function POST(
  req: MedusaRequest<UpdateCompanyBody>,
  res: MedusaResponse<AdminCompanyAnswer>
): Promise<void> {
  const of = await ofCompany(clerkSide, req)
  await updateCompanyWorkflow(req.scope).run({
    input: { ...of, change: defined(req.validatedBody) },
  })
  res.json({ company: await presentCompany(req.scope, of.company_id) })
}
