import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  TRADE_MODULE,
  tradeErrors,
  type TradeModuleService,
} from "../../../../modules/trade"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { accessTo } from "../../../../workflows/trade/refuse-access"
import { isEntityId } from "../../../middlewares/guard/entity-id"
import { actFor } from "../../../middlewares/request-context"

/**
 * Who may read an order may order the same again: a colleague's too, unlike with
 * core's routes, since a new cart is his own. The request acts for the order's
 * account from here on.
 * @throws MedusaError not_found: the same for foreign and for missing orders
 */
export async function guardReorder(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const id = req.params.id ?? ""
  const [header] = isEntityId(id)
    ? await req.scope
        .resolve<TradeModuleService>(TRADE_MODULE)
        .listB2bOrderHeaders({ order_id: id }, { take: 1 })
    : []
  const named = req.b2b_account_named ? (req.b2b?.account.id ?? null) : null
  const access = header && accessTo(header, req.b2b_session, "read", named)
  if (!access || access.refusal === "hidden") {
    throw toMedusaError(tradeErrors.orderNotFound(id))
  }
  if (access.refusal) {
    throw toMedusaError(access.refusal)
  }
  req.b2b_guarded = {
    cart_id: header.cart_id,
    completed: true,
    order_id: id,
    header,
  }
  actFor(req, res, access.context)
  next()
}
