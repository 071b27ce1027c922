import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyPriceImportWorkflow } from "../../../../../../workflows/pricing-schedule"
import { adminActor } from "../../../../../middlewares/actor-of"
import { findPriceImport } from "../../find-price-import"
import type { AdminPriceImportAnswer } from "../../types"
import type { AdminApplyPricesBody } from "../../validators"

/** Has the file applied after the answer, all of it or nothing. */
export async function POST(
  req: MedusaRequest<AdminApplyPricesBody>,
  res: MedusaResponse<AdminPriceImportAnswer>
): Promise<void> {
  const { id } = await findPriceImport(req.scope, req.params.id)
  await applyPriceImportWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, actor: await adminActor(req) },
  })
  res.status(202).json({ import: await findPriceImport(req.scope, id) })
}
