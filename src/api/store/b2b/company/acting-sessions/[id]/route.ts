import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endActingSessionsWorkflow } from "../../../../../../workflows/sales-rep"
import { memberActor } from "../../../../../middlewares/actor-of"
import { contextOf } from "../../../../../middlewares/require-permission"

/** The company ends a session: whoever acts is out at the next request. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  await endActingSessionsWorkflow(req.scope).run({
    input: {
      id,
      company_id: contextOf(req).company.id,
      by: "company",
      actor: await memberActor(req),
    },
  })
  res.json({ id, object: "acting_session", deleted: true })
}
