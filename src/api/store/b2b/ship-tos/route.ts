import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { anyColumnContains } from "../../../../utils/search"
import { graph } from "../../../../utils/graph"
import { usableDestinations } from "../../../../workflows/trade/usable-ship-tos"
import { contextOf } from "../../../middlewares/require-permission"
import { createShipTo } from "../../../sites/change-sites"
import { shipToFields } from "../../../sites/fields"
import { storeScope } from "../../../sites/scope"
import { sortOf } from "../../../sites/sort-of"
import type { ShipToListParams } from "../../../sites/validators"

/** The company's ship-tos with `ship_to.manage`, else those that this member may use. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const context = contextOf(req)
  // Parsed by the route's rule.
  const params = req.validatedQuery as ShipToListParams
  const { q, status, order, limit, offset } = params
  const columns = ["code", "name", "address_1", "city", "postal_code"]
  const { rows, count } = await graph(req.scope, {
    entity: "b2b_ship_to",
    fields: shipToFields,
    filters: {
      company_id: context.company.id,
      ...(context.permissions.has("ship_to.manage")
        ? {}
        : { id: await usableIds(req) }),
      ...(status ? { status } : {}),
      ...(q ? { $or: anyColumnContains(columns, q) } : {}),
    },
    pagination: { skip: offset, take: limit, order: sortOf(order) },
  })
  res.json({ ship_tos: rows, count, offset, limit })
}

async function usableIds(req: MedusaRequest): Promise<string[]> {
  const { ship_tos } = await usableDestinations(req.scope, contextOf(req))
  return ship_tos.map(({ id }) => id)
}

export const POST = createShipTo(storeScope)
