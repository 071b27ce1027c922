import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicationErrors } from "../../../../../modules/trade"
import { readId } from "../../ids"
import { customFields } from "../custom-fields"
import { findApplication } from "../find-applications"
import type { AdminApplicationDetailAnswer } from "../types"

/** One application with all that the applicant wrote. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminApplicationDetailAnswer>
): Promise<void> {
  const id = readId(req.params.id, applicationErrors.notFound)
  res.json({
    application: await findApplication(req.scope, id),
    custom_fields: customFields(),
  })
}
