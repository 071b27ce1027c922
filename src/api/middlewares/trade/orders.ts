import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { tradeErrors } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { hiddenOrderIds } from "../../../workflows/trade/hidden-orders"

/** The customer's order list leaves out orders of accounts that he left. */
export async function hideForeignOrders(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const hidden = req.b2b_session
    ? await hiddenOrderIds(req.scope, req.b2b_session)
    : []
  if (hidden.length > 0) {
    req.filterableFields.$and = [{ id: { $nin: hidden } }]
  }
  next()
}

/**
 * `fields=*orders` on the customer would show the same orders without a filter:
 * it is left out where there is one that he may not see.
 */
export async function hideOrdersOnCustomer(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const fields = req.query.fields
  if (
    req.b2b_session &&
    typeof fields === "string" &&
    fields.includes("orders") &&
    (await hiddenOrderIds(req.scope, req.b2b_session)).length > 0
  ) {
    req.disallowed = ["orders"]
  }
  next()
}

/** An account's order cannot be handed to another customer. */
export function refuseTransfer(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (req.b2b_guarded?.header) {
    throw toMedusaError(tradeErrors.orderTransferRefused(req.params.id ?? ""))
  }
  next()
}
