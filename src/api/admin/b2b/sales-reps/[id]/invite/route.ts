import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inviteSalesRepWorkflow } from "../../../../../../workflows/sales-rep"
import { adminActor } from "../../../../../middlewares/actor-of"
import { readSalesRep } from "../../present"
import type { AdminSalesRepInvitedAnswer } from "../../types"

/** Mails a new link; the one before is dead. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<AdminSalesRepInvitedAnswer>
): Promise<void> {
  const id = req.params.id ?? ""
  const { result } = await inviteSalesRepWorkflow(req.scope).run({
    input: { id, actor: await adminActor(req) },
  })
  res.json({
    sales_rep: await readSalesRep(req.scope, id),
    invitation: result,
  })
}
