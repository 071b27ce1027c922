import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestJoinWorkflow } from "../../../../workflows/company"
import { customerIdOf } from "../../../middlewares/request-context"

/**
 * Asks to join the company of one's e-mail domain. The answer never says whether
 * there is one: the mail does.
 */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  await requestJoinWorkflow(req.scope).run({
    input: { customer_id: customerIdOf(req) ?? "" },
  })
  res.json({ join: { requested: true } })
}
