import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tradeErrors } from "../../../../../modules/trade"
import { toMedusaError } from "../../../../../utils/catalogue-error"
import { findOrder } from "../../../../../workflows/trade/history/find-order"
import { isEntityId } from "../../../../middlewares/guard/entity-id"
import type { StoreOrderParams } from "../../../../order-history/params"
import { scopeOf } from "../scope-of"

/** One order of the company's history, with what happened to it. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  if (!isEntityId(id)) {
    throw toMedusaError(tradeErrors.orderNotFound(id))
  }
  // The route's rule has parsed it.
  const { company_id } = req.validatedQuery as StoreOrderParams
  const scope = await scopeOf(req, company_id)
  res.json({ order: await findOrder(req.scope, scope, id) })
}
