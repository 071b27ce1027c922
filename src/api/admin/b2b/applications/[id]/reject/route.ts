import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicationErrors } from "../../../../../../modules/trade"
import { rejectApplicationWorkflow } from "../../../../../../workflows/trade/workflows/reject-application"
import { adminActor } from "../../../../../middlewares/actor-of"
import { readId } from "../../../ids"
import { findApplication } from "../../find-applications"
import type { AdminApplicationAnswer } from "../../types"
import type { AdminRejectApplicationBody } from "../../validators"

/** Refuses an application; the applicant reads the note. */
export async function POST(
  req: MedusaRequest<AdminRejectApplicationBody>,
  res: MedusaResponse<AdminApplicationAnswer>
): Promise<void> {
  const id = readId(req.params.id, applicationErrors.notFound)
  await rejectApplicationWorkflow(req.scope).run({
    input: { id, note: req.validatedBody.note, actor: await adminActor(req) },
  })
  res.json({ application: await findApplication(req.scope, id) })
}
