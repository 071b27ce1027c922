import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  applicationErrors,
  paymentTermErrors,
} from "../../../../../../../modules/trade"
import { defined } from "../../../../../../../utils/defined"
import { deletePaymentTermWorkflow } from "../../../../../../../workflows/trade/workflows/delete-payment-term"
import { updatePaymentTermWorkflow } from "../../../../../../../workflows/trade/workflows/update-payment-term"
import { adminActor } from "../../../../../../middlewares/actor-of"
import { readId } from "../../../../ids"
import type { AdminPaymentTermAnswer } from "../../../types"
import type { AdminUpdatePaymentTermBody } from "../../../validators"
import { findPaymentTerm } from "../find-payment-terms"

function termOf(req: MedusaRequest) {
  return {
    id: readId(req.params.term_id, paymentTermErrors.notFound),
    office_id: readId(req.params.id, applicationErrors.officeNotFound),
  }
}

/** Changes terms, for the orders to come. */
export async function POST(
  req: MedusaRequest<AdminUpdatePaymentTermBody>,
  res: MedusaResponse<AdminPaymentTermAnswer>
): Promise<void> {
  const of = termOf(req)
  await updatePaymentTermWorkflow(req.scope).run({
    input: {
      ...of,
      change: defined(req.validatedBody),
      actor: await adminActor(req),
    },
  })
  res.json(await findPaymentTerm(req.scope, of))
}

/** Takes terms away that no account has. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse<{ id: string; object: "payment_term"; deleted: true }>
): Promise<void> {
  const of = termOf(req)
  await deletePaymentTermWorkflow(req.scope).run({
    input: { ...of, actor: await adminActor(req) },
  })
  res.json({ id: of.id, object: "payment_term", deleted: true })
}
