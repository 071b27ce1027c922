import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  accountCredit,
  saveCreditFacilityWorkflow,
} from "../../../../../../workflows/credit"
import { adminActor } from "../../../../../middlewares/actor-of"
import type { AdminCreditAnswer } from "./types"
import type { AdminSaveCreditFacility } from "./validators"

/** How an account stands with its office. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminCreditAnswer>
): Promise<void> {
  await answer(req, res)
}

/** Sets its limit, or notes what the books say. */
export async function POST(
  req: MedusaRequest<AdminSaveCreditFacility>,
  res: MedusaResponse<AdminCreditAnswer>
): Promise<void> {
  await saveCreditFacilityWorkflow(req.scope).run({
    input: {
      account_id: req.params.id ?? "",
      ...req.validatedBody,
      actor: await adminActor(req),
    },
  })
  await answer(req, res)
}

async function answer(
  req: MedusaRequest,
  res: MedusaResponse<AdminCreditAnswer>
): Promise<void> {
  res.json({ credit: await accountCredit(req.scope, req.params.id ?? "") })
}
