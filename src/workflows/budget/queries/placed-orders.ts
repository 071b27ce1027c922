import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PastOrder } from "../../../modules/budget"

/** Whose orders: of a company, and of what else is named. */
export type OrdersOf = {
  company_id: string
  account_id: string | null
  member_id: string | null
  project_id: string | null
}

export type PlacedOrder = PastOrder & {
  order_id: string
  display_id: number | null
  member_id: string
}

/** The orders that were placed since then and stand, oldest first; `id`: the header's. */
export async function placedOrders(
  container: MedusaContainer,
  of: OrdersOf,
  since: Date
): Promise<PlacedOrder[]> {
  const narrowed = (["account_id", "member_id", "project_id"] as const).filter(
    (column) => of[column] !== null
  )
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: PlacedOrder[] }>(
      `SELECT id, order_id, display_id, member_id, placed_at, currency_code,
         CAST(net_total AS text) AS net, CAST(total AS text) AS gross
       FROM b2b_order_header
       WHERE company_id = :company_id AND placed_at >= :since
         AND order_id IS NOT NULL AND cancelled_at IS NULL AND total IS NOT NULL
         AND currency_code IS NOT NULL AND deleted_at IS NULL
         ${narrowed.map((column) => `AND ${column} = :${column}`).join(" ")}
       ORDER BY placed_at, id`,
      {
        company_id: of.company_id,
        since,
        ...Object.fromEntries(narrowed.map((column) => [column, of[column]])),
      }
    )
  return rows
}
