import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../../../../modules/sales-rep"
import { defined } from "../../../../../../utils/defined"
import { saveRepPolicyWorkflow } from "../../../../../../workflows/sales-rep"
import { refuseUnknownOffices } from "../../../../../../workflows/sales-rep/rep-offices"
import { adminActor } from "../../../../../middlewares/actor-of"
import type { AdminRepPolicyAnswer } from "../../../sales-reps/types"
import type { AdminRepPolicy } from "../../../sales-reps/validators"

/** What the office lets its reps see and do. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminRepPolicyAnswer>
): Promise<void> {
  const id = req.params.id ?? ""
  await refuseUnknownOffices(req.scope, [id])
  const policies = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .policiesOf([id])
  res.json({ rep_policy: policies(id) })
}

export async function POST(
  req: MedusaRequest<AdminRepPolicy>,
  res: MedusaResponse<AdminRepPolicyAnswer>
): Promise<void> {
  const { result } = await saveRepPolicyWorkflow(req.scope).run({
    input: {
      office_id: req.params.id ?? "",
      change: defined(req.validatedBody),
      actor: await adminActor(req),
    },
  })
  res.json({ rep_policy: result.policy })
}
