import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { defined } from "../../../../../utils/defined"
import { updateSalesRepWorkflow } from "../../../../../workflows/sales-rep"
import { adminActor } from "../../../../middlewares/actor-of"
import { readSalesRep } from "../present"
import type { AdminSalesRepAnswer } from "../types"
import type { AdminUpdateSalesRep } from "../validators"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminSalesRepAnswer>
): Promise<void> {
  res.json({ sales_rep: await readSalesRep(req.scope, req.params.id ?? "") })
}

/** One who is made inactive acts for nobody from the next request on. */
export async function POST(
  req: MedusaRequest<AdminUpdateSalesRep>,
  res: MedusaResponse<AdminSalesRepAnswer>
): Promise<void> {
  const id = req.params.id ?? ""
  const { office_ids, ...change } = req.validatedBody
  await updateSalesRepWorkflow(req.scope).run({
    input: {
      id,
      change: defined(change),
      office_ids: office_ids ?? null,
      actor: await adminActor(req),
    },
  })
  res.json({ sales_rep: await readSalesRep(req.scope, id) })
}
