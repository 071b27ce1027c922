import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type LastOrder = {
  order_id: string
  display_id: number | null
  placed_at: Date
}

type Asked = {
  account_id: string
  /** Null: of all members. */
  member_id: string | null
  template_ids: string[]
}

/** The account's latest order that came of each template, by template: one query. */
export async function lastOrders(
  container: MedusaContainer,
  asked: Asked
): Promise<Map<string, LastOrder>> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: (LastOrder & { template_id: string })[] }>(
      `SELECT DISTINCT ON (u.cart_template_id) u.cart_template_id AS template_id,
         h.order_id, h.display_id, h.placed_at
       FROM b2b_cart_template_use u
       JOIN b2b_order_header h ON h.cart_id = u.cart_id
         AND h.placed_at IS NOT NULL AND h.deleted_at IS NULL
       WHERE u.cart_template_id = ANY(CAST(:template_ids AS text[]))
         AND u.account_id = :account_id AND u.deleted_at IS NULL
         AND (CAST(:member_id AS text) IS NULL OR h.member_id = :member_id)
       ORDER BY u.cart_template_id, h.placed_at DESC`,
      asked
    )
  return new Map(rows.map(({ template_id, ...order }) => [template_id, order]))
}
