import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerIdOf } from "../../../middlewares/request-context"
import { presentContext } from "./present-context"

/** Who the signed-in customer may be here, and where he may order to. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  res.json({
    context: await presentContext(req.scope, {
      customer_id: customerIdOf(req) ?? "",
      contexts: req.b2b_session?.contexts ?? [],
      chosen: req.b2b ?? null,
    }),
  })
}
