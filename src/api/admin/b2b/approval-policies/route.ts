import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../../../modules/approval"
import { defined } from "../../../../utils/defined"
import { saveApprovalPolicyWorkflow } from "../../../../workflows/approval"
import { adminActor } from "../../../middlewares/actor-of"
import { presentPolicy, readPolicy } from "./present"
import type {
  AdminApprovalPolicyAnswer,
  AdminApprovalPolicyListAnswer,
} from "./types"
import type {
  AdminApprovalPolicyParams,
  AdminCreateApprovalPolicy,
} from "./validators"

/** The policies in the order in which they were made, which is that of their steps. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminApprovalPolicyListAnswer>
): Promise<void> {
  const { limit, offset, ...filter } =
    req.validatedQuery as AdminApprovalPolicyParams
  const [rows, count] = await req.scope
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .listAndCountB2bApprovalPolicies(defined(filter), {
      take: limit,
      skip: offset,
      order: { created_at: "ASC", id: "ASC" },
    })
  const approval_policies = rows.map(presentPolicy)
  res.json({ approval_policies, count, offset, limit })
}

export async function POST(
  req: MedusaRequest<AdminCreateApprovalPolicy>,
  res: MedusaResponse<AdminApprovalPolicyAnswer>
): Promise<void> {
  const { result } = await saveApprovalPolicyWorkflow(req.scope).run({
    input: {
      id: null,
      fields: req.validatedBody,
      actor: await adminActor(req),
    },
  })
  res
    .status(201)
    .json({ approval_policy: await readPolicy(req.scope, result.id) })
}
