import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawRepConsentWorkflow } from "../../../../../../workflows/sales-rep"
import { memberActor } from "../../../../../middlewares/actor-of"
import { contextOf } from "../../../../../middlewares/require-permission"

/** Withdraws a consent, and ends the rep's open sessions; or the wish to be asked. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  await withdrawRepConsentWorkflow(req.scope).run({
    input: {
      id,
      company_id: contextOf(req).company.id,
      actor: await memberActor(req),
    },
  })
  res.json({ id, object: "rep_consent", deleted: true })
}
