import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { salesRepErrors } from "../../../../../modules/sales-rep"
import { toMedusaError } from "../../../../../utils/catalogue-error"
import { endActingSessionsWorkflow } from "../../../../../workflows/sales-rep"
import { repActor } from "../../../../middlewares/acting/sales-rep"

/**
 * Ends an acting session: its token stops at the next request. A rep ends his own; with
 * an acting token, a rep or a clerk ends the one that it is of, and no other.
 */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  const acting = req.b2b?.acting
  if (acting && acting.session_id !== id) {
    throw toMedusaError(salesRepErrors.sessionNotFound(id))
  }
  const actor = acting?.actor ?? repActor(req)
  await endActingSessionsWorkflow(req.scope).run({
    input: { id, actor_id: actor.id, by: "actor", actor },
  })
  res.json({ id, object: "acting_session", deleted: true })
}
