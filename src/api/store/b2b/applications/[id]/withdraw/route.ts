import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicationErrors } from "../../../../../../modules/trade"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import { withdrawApplicationWorkflow } from "../../../../../../workflows/trade/workflows/withdraw-application"
import { customerActor } from "../../../../../middlewares/actor-of"
import { isEntityId } from "../../../../../middlewares/guard/entity-id"
import { customerIdOf } from "../../../../../middlewares/request-context"
import { findApplications } from "../../find-applications"

/** Takes the customer's own application back. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  if (!isEntityId(id)) {
    throw toMedusaError(applicationErrors.notFound(id))
  }
  const customer_id = customerIdOf(req) ?? ""
  await withdrawApplicationWorkflow(req.scope).run({
    input: { id, customer_id, actor: await customerActor(req) },
  })
  const { rows } = await findApplications(
    req.scope,
    { customer_id, id },
    { limit: 1, offset: 0 }
  )
  res.json({ application: rows[0] })
}
