import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { maySeeAmounts } from "./may-see-amounts"
import { withoutAmounts } from "./without-amounts"

type Order = { id: string }

type Answer = { orders?: Order[]; customer?: { orders?: Order[] } }

/**
 * Core lists a customer's orders of all his accounts: those of accounts in which he
 * may not see amounts have none, whichever account the request acts for.
 */
function hideAmountsOfOrders(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const blind = (req.b2b_session?.contexts ?? [])
    .filter(({ permissions }) => !permissions.has("price.view"))
    .map(({ account }) => account.id)
  if (blind.length > 0 && maySeeAmounts(req)) {
    const json = res.json.bind(res)
    res.json = (body) => {
      res.json = json
      // These routes answer with orders, or refuse.
      redactOrders(req, body as Answer, blind).then(json, next)
      return res
    }
  }
  next()
}

async function redactOrders(
  req: MedusaRequest,
  body: Answer,
  accountIds: string[]
): Promise<Answer> {
  const ids = [body.orders, body.customer?.orders].flatMap(
    (orders) => orders?.map(({ id }) => id) ?? []
  )
  if (ids.length === 0) {
    return body
  }
  const headers = await req.scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bOrderHeaders(
      { order_id: ids, account_id: accountIds },
      { select: ["order_id"] }
    )
  const hidden = new Set(headers.map(({ order_id }) => order_id))
  const redacted = (orders: Order[]) =>
    // The shape stays; only amounts are gone.
    orders.map((order) =>
      hidden.has(order.id) ? (withoutAmounts(order) as Order) : order
    )
  return {
    ...body,
    ...(body.orders && { orders: redacted(body.orders) }),
    ...(body.customer?.orders && {
      customer: { ...body.customer, orders: redacted(body.customer.orders) },
    }),
  }
}

export const otherAccountsAmounts: MiddlewareRoute[] = [
  {
    matcher: "/store/orders",
    methods: ["GET"],
    middlewares: [hideAmountsOfOrders],
  },
  {
    matcher: "/store/customers/me",
    methods: ["GET", "POST"],
    middlewares: [hideAmountsOfOrders],
  },
]
