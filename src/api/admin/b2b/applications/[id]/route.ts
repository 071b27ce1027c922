import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicationErrors } from "../../../../../modules/trade"
import { readId } from "../../ids"
import { findApplication } from "../find-applications"
import type { AdminApplicationAnswer } from "../types"

/** One application with all that the applicant wrote. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminApplicationAnswer>
): Promise<void> {
  const id = readId(req.params.id, applicationErrors.notFound)
  res.json({ application: await findApplication(req.scope, id) })
}
