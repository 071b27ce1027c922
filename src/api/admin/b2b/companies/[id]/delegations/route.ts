import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  accountOf,
  rulesOf,
  rulesWithoutAccount,
} from "../../../../../../workflows/company/rights-rules"
import {
  answerDelegations,
  lend,
  type LoanBody,
} from "../../../../../sites/delegations"
import { adminScope } from "../../../../../sites/scope"
import { findCompany } from "../../find-company"

type Body = LoanBody & { lender_id: string; account_id?: string | undefined }

/** The loans among a company's members. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id } = await findCompany(req)
  await answerDelegations(req, res, { company_id: id, of: null })
}

/** Lends a member's own right to a colleague, in his name. */
export async function POST(
  req: MedusaRequest<Body>,
  res: MedusaResponse
): Promise<void> {
  const scope = await adminScope(req)
  const { account_id, ...loan } = req.validatedBody
  const account = await accountOf(req.scope, scope.company_id, account_id)
  const rules = account ? rulesOf(account) : rulesWithoutAccount()
  await lend(req, res, scope, { ...loan, rules })
}
