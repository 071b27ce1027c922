import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { countedRows, type Counted } from "../../../utils/counted-rows"

/** A cart that somebody prepared for an account and that is no order yet. */
export type OpenCart = {
  cart_id: string
  account_id: string
  account_number: string | null
  company_name: string
  member_id: string
  prepared_by: string
  po_number: string | null
  lines: number
  updated_at: Date
  handed_over_at: Date | null
  prices_held_until: string | null
  pay_by: "account" | "card" | null
}

type Whose = { acting_actor_id: string } | { member_id: string }

/** The carts that a rep prepares, or those that a member was handed, the latest first. */
export async function openCarts(
  container: MedusaContainer,
  whose: Whose,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ rows: OpenCart[]; count: number }> {
  const mine =
    "member_id" in whose
      ? "h.member_id = :id AND h.handed_over_at IS NOT NULL"
      : "h.acting_actor_id = :id"
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Counted<OpenCart>[] }>(
    `SELECT h.cart_id, h.account_id, a.number AS account_number,
       c.name AS company_name, h.member_id, h.acting_actor_name AS prepared_by,
       h.po_number, k.updated_at, h.handed_over_at, h.prices_held_until, h.pay_by,
       (SELECT CAST(count(*) AS integer) FROM cart_line_item l
        WHERE l.cart_id = h.cart_id AND l.deleted_at IS NULL) AS lines,
       count(*) OVER () AS count
     FROM b2b_order_header h
     JOIN cart k ON k.id = h.cart_id AND k.completed_at IS NULL
       AND k.deleted_at IS NULL
     JOIN b2b_account a ON a.id = h.account_id
     JOIN b2b_company c ON c.id = h.company_id
     WHERE ${mine} AND h.acting_actor_id IS NOT NULL AND h.order_id IS NULL
       AND h.deleted_at IS NULL
     ORDER BY k.updated_at DESC, h.id LIMIT :limit OFFSET :offset`,
    {
      id: "member_id" in whose ? whose.member_id : whose.acting_actor_id,
      limit,
      offset,
    }
  )
  return countedRows(rows)
}
