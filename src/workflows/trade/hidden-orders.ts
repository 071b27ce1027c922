import type { MedusaContainer } from "@medusajs/framework/types"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { accessTo, OWNED_HEADER } from "./refuse-access"
import type { B2bSession } from "./request-context"

/**
 * The orders that this customer placed for accounts that he may no longer see: he
 * is Medusa's customer of the order still, and its lists would show it.
 */
export async function hiddenOrderIds(
  container: MedusaContainer,
  session: B2bSession
): Promise<string[]> {
  const headers = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bOrderHeaders(
      {
        customer_id: session.customer_id,
        order_id: { $ne: null },
        ...visibleAccounts(session),
      },
      { select: OWNED_HEADER }
    )
  return headers.flatMap((header) =>
    header.order_id !== null &&
    accessTo(header, session, "read", null).refusal !== undefined
      ? [header.order_id]
      : []
  )
}

/** Usually he sees all of his accounts' orders: then there is nothing to read. */
function visibleAccounts(session: B2bSession) {
  const visible = session.contexts
    .filter(({ permissions }) => permissions.has("order.view"))
    .map(({ account }) => account.id)
  return visible.length > 0 ? { account_id: { $nin: visible } } : {}
}
