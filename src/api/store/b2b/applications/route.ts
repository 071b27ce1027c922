import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { submitApplicationWorkflow } from "../../../../workflows/trade/workflows/submit-application"
import { customerActor } from "../../../middlewares/actor-of"
import { customerIdOf } from "../../../middlewares/request-context"
import { findApplications } from "./find-applications"
import type {
  StoreApplicationListQuery,
  StoreSubmitApplicationBody,
} from "./validators"

/** The customer's own applications. */
export async function GET(
  req: MedusaRequest<unknown, StoreApplicationListQuery>,
  res: MedusaResponse
): Promise<void> {
  const { limit, offset } = req.validatedQuery
  const { rows, count } = await findApplications(
    req.scope,
    { customer_id: customerIdOf(req) ?? "" },
    { limit, offset }
  )
  res.json({ applications: rows, count, offset, limit })
}

/** Applies for a trade account. */
export async function POST(
  req: MedusaRequest<StoreSubmitApplicationBody>,
  res: MedusaResponse
): Promise<void> {
  const customer_id = customerIdOf(req) ?? ""
  const { result } = await submitApplicationWorkflow(req.scope).run({
    input: {
      application: { ...req.validatedBody, customer_id },
      actor: await customerActor(req),
    },
  })
  const { rows } = await findApplications(
    req.scope,
    { customer_id, id: result.id },
    { limit: 1, offset: 0 }
  )
  res.json({ application: rows[0] })
}
