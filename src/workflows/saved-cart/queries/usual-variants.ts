import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A variant that is ordered again and again: `quantity` is the median, in base units. */
export type UsualVariant = {
  variant_id: string
  quantity: number
  /** The unit that it was taken by most. */
  unit_code: string | null
}

type Orders = {
  company_id: string
  account_id: string
  /** Null: of all members. */
  member_id: string | null
  from: Date
}

/** A basket with more different goods than this is no usual order. */
const MOST = 500

/**
 * What was ordered in at least two orders, most often first. Cancelled orders do not
 * count, and several lines of a variant in one order are one quantity.
 */
export async function usualVariants(
  container: MedusaContainer,
  orders: Orders
): Promise<UsualVariant[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: UsualVariant[] }>(
      `SELECT variant_id, CAST(quantity AS int) AS quantity, unit_code FROM (
         SELECT variant_id, count(*) AS times,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY quantity) AS quantity,
           mode() WITHIN GROUP (ORDER BY unit_code) AS unit_code
         FROM (
           SELECT o.id, line.variant_id, sum(item.quantity) AS quantity,
             min(line.metadata->'b2b_unit'->>'code') AS unit_code
           FROM b2b_order_header h
           JOIN "order" o ON o.id = h.order_id AND o.deleted_at IS NULL
           JOIN order_item item ON item.order_id = o.id
             AND item.version = o.version AND item.deleted_at IS NULL
           JOIN order_line_item line ON line.id = item.item_id
           WHERE h.company_id = :company_id AND h.account_id = :account_id
             AND h.placed_at >= :from AND h.cancelled_at IS NULL
             AND h.deleted_at IS NULL AND line.variant_id IS NOT NULL
             AND (CAST(:member_id AS text) IS NULL OR h.member_id = :member_id)
             AND item.quantity > 0
           GROUP BY o.id, line.variant_id
         ) bought
         GROUP BY variant_id HAVING count(*) >= 2
       ) usual
       ORDER BY times DESC, variant_id LIMIT :most`,
      { ...orders, most: MOST }
    )
  return rows
}
