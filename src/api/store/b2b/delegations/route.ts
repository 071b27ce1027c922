import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rulesOf } from "../../../../workflows/company/rights-rules"
import { contextOf } from "../../../middlewares/require-permission"
import {
  answerDelegations,
  lend,
  type LoanBody,
} from "../../../sites/delegations"
import { storeScope } from "../../../sites/scope"

/** The company's loans with `ship_to.manage`, else what this member lent and got. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { company, member, permissions } = contextOf(req)
  await answerDelegations(req, res, {
    company_id: company.id,
    of: permissions.has("ship_to.manage") ? null : member.id,
  })
}

/** Lends a right of the member's own to a colleague for a while. */
export async function POST(
  req: MedusaRequest<LoanBody>,
  res: MedusaResponse
): Promise<void> {
  const { account, member } = contextOf(req)
  await lend(req, res, await storeScope(req), {
    ...req.validatedBody,
    lender_id: member.id,
    rules: rulesOf(account),
  })
}
