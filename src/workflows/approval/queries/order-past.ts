import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderHeaderRow } from "../../../modules/trade"

export type OrderPast = { first_order: boolean; new_ship_to: boolean }

/** Whether the account, and the buyer to this ship-to, ordered before. */
export async function orderPast(
  container: MedusaContainer,
  header: Pick<OrderHeaderRow, "account_id" | "member_id" | "ship_to_id">
): Promise<OrderPast> {
  const { account_id, member_id, ship_to_id } = header
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: OrderPast[] }>(
      `SELECT NOT EXISTS (SELECT FROM b2b_order_header h
           WHERE h.account_id = :account_id AND h.placed_at IS NOT NULL
             AND h.cancelled_at IS NULL AND h.deleted_at IS NULL) AS first_order,
         CAST(:ship_to_id AS text) IS NOT NULL
           AND NOT EXISTS (SELECT FROM b2b_order_header h
             WHERE h.member_id = :member_id AND h.ship_to_id = :ship_to_id
               AND h.placed_at IS NOT NULL AND h.cancelled_at IS NULL
               AND h.deleted_at IS NULL) AS new_ship_to`,
      { account_id, member_id, ship_to_id }
    )
  return rows[0] ?? { first_order: true, new_ship_to: true }
}
