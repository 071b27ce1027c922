import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { toMedusaError } from "../../../utils/catalogue-error"
import { refuseDraft } from "../../../workflows/trade/refuse-draft"

/** @throws MedusaError not_allowed, code `b2b.order.draft_of_member` */
export async function guardDraftConversion(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const refusal = await refuseDraft(req.scope, req.params.id ?? "")
  if (refusal) {
    throw toMedusaError(refusal)
  }
  next()
}
