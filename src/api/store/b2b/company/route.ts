import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { defined } from "../../../../utils/defined"
import { updateCompanyWorkflow } from "../../../../workflows/company"
import { readCompany } from "../../../../workflows/company/reads/company"
import { contextOf } from "../../../middlewares/require-permission"
import { memberSide, ofCompany } from "../../../people/side"
import type { UpdateOwnCompanyBody } from "../../../people/validators"

/** The company of the chosen account. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { company } = contextOf(req)
  res.json({ company: await readCompany(req.scope, company.id) })
}

/** Changes what the company may change of itself. */
export async function POST(
  req: MedusaRequest<UpdateOwnCompanyBody>,
  res: MedusaResponse
): Promise<void> {
  const of = await ofCompany(memberSide, req)
  await updateCompanyWorkflow(req.scope).run({
    input: { ...of, change: defined(req.validatedBody) },
  })
  res.json({ company: await readCompany(req.scope, of.company_id) })
}
