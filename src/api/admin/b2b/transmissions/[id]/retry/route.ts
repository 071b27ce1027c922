import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { erpErrors } from "../../../../../../modules/erp"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import { retryTransmissionWorkflow } from "../../../../../../workflows/erp"
import { adminActor } from "../../../../../middlewares/actor-of"
import { readId } from "../../../ids"
import type { AdminOrderTransmissionAnswer } from "../../../types"
import { listTransmissions } from "../../list-transmissions"

/** Has a transmission sent again, at once; of two clicks exactly one does. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<AdminOrderTransmissionAnswer>
): Promise<void> {
  const id = readId(req.params.id, erpErrors.transmissionNotFound)
  await retryTransmissionWorkflow(req.scope).run({
    input: { id, actor: await adminActor(req) },
  })
  const [transmission] = await listTransmissions(req.scope, { id })
  if (!transmission) {
    throw toMedusaError(erpErrors.transmissionNotFound(id))
  }
  res.json({ transmission })
}
