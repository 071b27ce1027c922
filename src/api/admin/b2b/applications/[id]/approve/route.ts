import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicationErrors } from "../../../../../../modules/trade"
import { approveApplicationWorkflow } from "../../../../../../workflows/trade/workflows/approve-application"
import { adminActor } from "../../../../../middlewares/actor-of"
import { readId } from "../../../ids"
import { findApplication } from "../../find-applications"
import type { AdminApplicationAnswer } from "../../types"
import type { AdminApproveApplicationBody } from "../../validators"

/** Gives the applicant his trade account; of two clicks exactly one does. */
export async function POST(
  req: MedusaRequest<AdminApproveApplicationBody>,
  res: MedusaResponse<AdminApplicationAnswer>
): Promise<void> {
  const id = readId(req.params.id, applicationErrors.notFound)
  const { note = null, ...grant } = req.validatedBody
  await approveApplicationWorkflow(req.scope).run({
    input: {
      id,
      note,
      actor: await adminActor(req),
      grant: {
        number: grant.number ?? null,
        create_in_erp: grant.create_in_erp ?? false,
        payment_term_id: grant.payment_term_id ?? null,
        credit_limit: grant.credit_limit ?? null,
        price_group_id: grant.price_group_id ?? null,
        catalog: grant.catalog ?? null,
        sales_rep: grant.sales_rep ?? null,
        company_id: grant.company_id ?? null,
      },
    },
  })
  res.json({ application: await findApplication(req.scope, id) })
}
