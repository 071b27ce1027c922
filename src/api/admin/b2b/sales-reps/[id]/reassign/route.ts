import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeRepAssignmentsWorkflow } from "../../../../../../workflows/sales-rep"
import { planReassignment } from "../../../../../../workflows/sales-rep/plan-reassignment"
import { adminActor } from "../../../../../middlewares/actor-of"
import { readSalesRep } from "../../present"
import type { AdminReassign } from "../../validators"

/** A rep leaves: what he serves, or these accounts of it, goes to another, at once. */
export async function POST(
  req: MedusaRequest<AdminReassign>,
  res: MedusaResponse
): Promise<void> {
  const { to_sales_rep_id, account_ids, reason } = req.validatedBody
  const { id } = await readSalesRep(req.scope, req.params.id ?? "")
  const to = await readSalesRep(req.scope, to_sales_rep_id)
  const change = await planReassignment(req.scope, {
    from: id,
    to: to.id,
    account_ids,
    reason: reason ?? null,
  })
  const { result } = await changeRepAssignmentsWorkflow(req.scope).run({
    input: { ...change, actor: await adminActor(req) },
  })
  res.json({ added: result.added, ended: result.ended })
}
