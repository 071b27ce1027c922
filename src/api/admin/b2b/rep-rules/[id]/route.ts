import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { defined } from "../../../../../utils/defined"
import {
  deleteRepRuleWorkflow,
  saveRepRuleWorkflow,
} from "../../../../../workflows/sales-rep"
import { adminActor } from "../../../../middlewares/actor-of"
import { readRepRule } from "../present"
import type { AdminUpdateRepRule } from "../validators"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  res.json({ rep_rule: await readRepRule(req.scope, req.params.id ?? "") })
}

/** Changes a rule; whom it gave to a rep stays with him until the next apply. */
export async function POST(
  req: MedusaRequest<AdminUpdateRepRule>,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  await saveRepRuleWorkflow(req.scope).run({
    input: {
      id,
      fields: defined(req.validatedBody),
      actor: await adminActor(req),
    },
  })
  res.json({ rep_rule: await readRepRule(req.scope, id) })
}

export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  await deleteRepRuleWorkflow(req.scope).run({
    input: { id, actor: await adminActor(req) },
  })
  res.json({ id, object: "rep_rule", deleted: true })
}
