import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { generateEntityId } from "@medusajs/framework/utils"
import { tradeErrors } from "../../../../../../modules/trade"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import { reorderWorkflow } from "../../../../../../workflows/trade/workflows/reorder"
import { memberActor } from "../../../../../middlewares/actor-of"
import { contextOf } from "../../../../../middlewares/require-permission"

/** A new cart of the order's lines, at today's prices; says what it left out. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const header = req.b2b_guarded?.header
  if (!header || !req.b2b_store) {
    throw toMedusaError(tradeErrors.orderNotFound(req.params.id ?? ""))
  }
  const headerId = generateEntityId(undefined, "ohdr")
  req.b2b_store.new_order_header_id = headerId
  const { result } = await reorderWorkflow(req.scope).run({
    input: {
      order_header_id: header.id,
      new_order_header_id: headerId,
      customer_id: contextOf(req).customer_id,
      actor: await memberActor(req),
    },
  })
  res.json(result)
}
