import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  explainAccess,
  type AccessQuery,
} from "../../../../workflows/trade/explain-access"
import type { AccessAnswer } from "../../../sites/types"
import { contextOf } from "../../../middlewares/require-permission"

/** Why the member may, or may not, do something: each rule's word. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AccessAnswer>
): Promise<void> {
  const { account, company, member } = contextOf(req)
  const access = await explainAccess(
    req.scope,
    { account, company_id: company.id, member_id: member.id },
    // Parsed by the route's rule.
    req.validatedQuery as AccessQuery
  )
  res.json({ access })
}
