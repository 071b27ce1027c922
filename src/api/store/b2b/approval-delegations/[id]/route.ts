import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endApprovalDelegationWorkflow } from "../../../../../workflows/approval"
import { memberActor } from "../../../../middlewares/actor-of"
import { contextOf } from "../../../../middlewares/require-permission"

/** Takes back the member's own. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  await endApprovalDelegationWorkflow(req.scope).run({
    input: {
      id,
      member_id: contextOf(req).member.id,
      actor: await memberActor(req),
    },
  })
  res.json({ id, object: "approval_delegation", deleted: true })
}
