import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endActingSessionsWorkflow } from "../../../../../workflows/sales-rep"
import { adminActor } from "../../../../middlewares/actor-of"

/** Revokes an acting session: its token stops at the next request. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  await endActingSessionsWorkflow(req.scope).run({
    input: { id, by: "office", actor: await adminActor(req) },
  })
  res.json({ id, object: "acting_session", deleted: true })
}
