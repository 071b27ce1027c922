import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { siteErrors } from "../../../../../../../../modules/company"
import { toMedusaError } from "../../../../../../../../utils/catalogue-error"
import { accountOf } from "../../../../../../../../workflows/company/rights-rules"
import { explainAccess } from "../../../../../../../../workflows/trade/explain-access"
import type { AdminAccessParams } from "../../../../../../../sites/validators"
import { readId } from "../../../../../ids"
import type { AccessAnswer } from "../../../../../../../sites/types"
import { findCompany } from "../../../../find-company"

/** Why a member may, or may not, do something, by the account named or the first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AccessAnswer>
): Promise<void> {
  const { id: company_id } = await findCompany(req)
  const member_id = readId(req.params.member_id, siteErrors.memberNotFound)
  // Parsed by the route's rule.
  const { account_id, ...query } = req.validatedQuery as AdminAccessParams
  const account = await accountOf(req.scope, company_id, account_id)
  if (!account) {
    throw toMedusaError(siteErrors.accountNotFound("at all"))
  }
  const whose = { account, company_id, member_id }
  res.json({ access: await explainAccess(req.scope, whose, query) })
}
