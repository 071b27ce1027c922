import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicationErrors } from "../../../../../modules/trade"
import { toMedusaError } from "../../../../../utils/catalogue-error"
import { defined } from "../../../../../utils/defined"
import { updateSalesOfficeWorkflow } from "../../../../../workflows/trade/workflows/update-sales-office"
import { adminActor } from "../../../../middlewares/actor-of"
import { readId } from "../../ids"
import { findOffices } from "../find-offices"
import type { AdminOfficeAnswer } from "../types"
import type { AdminUpdateOfficeBody } from "../validators"

/** Sets what an office decides for itself. */
export async function POST(
  req: MedusaRequest<AdminUpdateOfficeBody>,
  res: MedusaResponse<AdminOfficeAnswer>
): Promise<void> {
  const id = readId(req.params.id, applicationErrors.officeNotFound)
  await updateSalesOfficeWorkflow(req.scope).run({
    input: {
      id,
      patch: defined(req.validatedBody),
      actor: await adminActor(req),
    },
  })
  const { rows } = await findOffices(req.scope, { id }, { limit: 1, offset: 0 })
  const [office] = rows
  if (!office) {
    throw toMedusaError(applicationErrors.officeNotFound(id))
  }
  res.json({ office })
}
