import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  deleteCreditGroupWorkflow,
  saveCreditGroupWorkflow,
} from "../../../../../workflows/credit"
import { adminActor } from "../../../../middlewares/actor-of"
import { readCreditGroup } from "../read-group"
import type { AdminCreditGroupAnswer } from "../types"
import type { AdminUpdateCreditGroup } from "../validators"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminCreditGroupAnswer>
): Promise<void> {
  const credit_group = await readCreditGroup(req.scope, req.params.id ?? "")
  res.json({ credit_group })
}

export async function POST(
  req: MedusaRequest<AdminUpdateCreditGroup>,
  res: MedusaResponse<AdminCreditGroupAnswer>
): Promise<void> {
  const id = req.params.id ?? ""
  await saveCreditGroupWorkflow(req.scope).run({
    input: { id, fields: req.validatedBody, actor: await adminActor(req) },
  })
  res.json({ credit_group: await readCreditGroup(req.scope, id) })
}

/** Its accounts keep the limits of their own. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  await deleteCreditGroupWorkflow(req.scope).run({
    input: { id, actor: await adminActor(req) },
  })
  res.json({ id, object: "credit_group", deleted: true })
}
