import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { graph } from "../../../utils/graph"
import { sellingUnitsOf } from "../../../workflows/trade/selling-units"
import { requestErrors } from "../errors"
import { orderOfChange } from "./order-of-change"

type Line = { quantity?: number; variant_id?: string | null }
type Body = Line & { items?: Line[]; order_id?: string }
type OrderRow = { items: { variant_id: string | null }[] }

/**
 * An order's quantity is a decimal to Medusa. Where it is an account's, or one of
 * its products has selling units, it counts whole base units: a clerk may break a
 * pack, and nobody can sell half a brick.
 * @throws MedusaError invalid_data, code `b2b.quantity.not_whole`
 */
export async function refuseFractionsOfOrders(
  req: MedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { items = [], ...line } = req.validatedBody
  const lines: Line[] = [line, ...items]
  const broken = lines
    .map(({ quantity }) => quantity)
    .find((value) => value !== undefined && !Number.isSafeInteger(value))
  if (broken !== undefined) {
    const id =
      req.params.id === undefined
        ? (req.validatedBody.order_id ?? "")
        : await orderOfChange(req)
    if (await countsBaseUnits(req.scope, id, lines)) {
      throw toMedusaError(requestErrors.quantityNotWhole(broken))
    }
  }
  next()
}

async function countsBaseUnits(
  scope: MedusaRequest["scope"],
  id: string,
  lines: Line[]
): Promise<boolean> {
  const [headers, { rows: orders }] = await Promise.all([
    scope
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bOrderHeaders({ order_id: id }, { select: ["id"], take: 1 }),
    graph<OrderRow>(scope, {
      entity: "order",
      fields: ["id", "items.variant_id"],
      filters: { id },
    }),
  ])
  const ordered = [...lines, ...orders.flatMap((order) => order.items)]
  const variantIds = ordered.flatMap(({ variant_id }) => variant_id ?? [])
  return (
    headers.length > 0 || (await sellingUnitsOf(scope, variantIds)).size > 0
  )
}
