import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { renewActingSessionWorkflow } from "../../../../../../workflows/sales-rep"
import { salesRepOf } from "../../../../../middlewares/acting/sales-rep"
import { presentActingSession } from "../../present"
import type { StoreActingSessionAnswer } from "../../types"

/** A new token for the same account and member, and more time. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<StoreActingSessionAnswer>
): Promise<void> {
  const { result } = await renewActingSessionWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", actor_id: salesRepOf(req).id },
  })
  res.json({
    acting_session: presentActingSession(result.session),
    token: result.token,
  })
}
