import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicationErrors } from "../../../../../../modules/trade"
import { createPaymentTermWorkflow } from "../../../../../../workflows/trade/workflows/create-payment-term"
import { adminActor } from "../../../../../middlewares/actor-of"
import { readId } from "../../../ids"
import type {
  AdminPaymentTermAnswer,
  AdminPaymentTermsAnswer,
} from "../../types"
import type {
  AdminCreatePaymentTermBody,
  AdminOfficeListQuery,
} from "../../validators"
import { findPaymentTerm, findPaymentTerms } from "./find-payment-terms"

/** The payment terms that an office's accounts can have. */
export async function GET(
  req: MedusaRequest<unknown, AdminOfficeListQuery>,
  res: MedusaResponse<AdminPaymentTermsAnswer>
): Promise<void> {
  const office_id = readId(req.params.id, applicationErrors.officeNotFound)
  const page = req.validatedQuery
  const { rows, count } = await findPaymentTerms(req.scope, { office_id }, page)
  res.json({ payment_terms: rows, count, ...page })
}

/** Adds one. */
export async function POST(
  req: MedusaRequest<AdminCreatePaymentTermBody>,
  res: MedusaResponse<AdminPaymentTermAnswer>
): Promise<void> {
  const office_id = readId(req.params.id, applicationErrors.officeNotFound)
  const { result } = await createPaymentTermWorkflow(req.scope).run({
    input: { ...req.validatedBody, office_id, actor: await adminActor(req) },
  })
  res.json(await findPaymentTerm(req.scope, { id: result.id, office_id }))
}
