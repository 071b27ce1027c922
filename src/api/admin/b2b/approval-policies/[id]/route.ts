import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { defined } from "../../../../../utils/defined"
import {
  deleteApprovalPolicyWorkflow,
  saveApprovalPolicyWorkflow,
} from "../../../../../workflows/approval"
import { adminActor } from "../../../../middlewares/actor-of"
import { readPolicy } from "../present"
import type { AdminApprovalPolicyAnswer } from "../types"
import type { AdminUpdateApprovalPolicy } from "../validators"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminApprovalPolicyAnswer>
): Promise<void> {
  const approval_policy = await readPolicy(req.scope, req.params.id ?? "")
  res.json({ approval_policy })
}

/** What was approved under it stays approved. */
export async function POST(
  req: MedusaRequest<AdminUpdateApprovalPolicy>,
  res: MedusaResponse<AdminApprovalPolicyAnswer>
): Promise<void> {
  const id = req.params.id ?? ""
  await saveApprovalPolicyWorkflow(req.scope).run({
    input: {
      id,
      fields: defined(req.validatedBody),
      actor: await adminActor(req),
    },
  })
  res.json({ approval_policy: await readPolicy(req.scope, id) })
}

export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  await deleteApprovalPolicyWorkflow(req.scope).run({
    input: { id, actor: await adminActor(req) },
  })
  res.json({ id, object: "approval_policy", deleted: true })
}
