import type { MedusaRequest } from "@medusajs/framework/http"
import type { OrderHistoryScope } from "../../../../modules/trade"
import { scopeOfMember } from "../../../../workflows/trade/history/scope"
import { contextOf } from "../../../middlewares/require-permission"

/** The orders that the member who asks may see, of his company or of a child's. */
export function scopeOf(
  req: MedusaRequest,
  companyId: string | undefined
): Promise<OrderHistoryScope> {
  return scopeOfMember(req.scope, {
    context: contextOf(req),
    session: req.b2b_session,
    company_id: companyId,
  })
}
