import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Somebody at the account whom a rep may call, write to, or act as. */
export type Contact = {
  member_id: string
  name: string
  email: string
  phone: string | null
  job_title: string | null
  /** He gets what is ordered for the account itself. */
  is_order_contact: boolean
}

export type CardOrder = {
  order_id: string
  display_id: number
  erp_number: string | null
  po_number: string | null
  placed_at: Date
  total: string
  currency_code: string
  channel: string
  prepared_by: string | null
}

/** What the account buys: so often, and so many base units in all, since then. */
export type UsualItem = {
  variant_id: string
  sku: string | null
  title: string
  orders: number
  quantity: string
  last_ordered_at: Date
}

/** A saved cart of a rep, or one that its author shares with the company. */
export type CardSavedCart = {
  id: string
  title: string
  line_count: number
  author: string | null
  saved_at: Date
}

export type AccountCard = {
  contacts: Contact[]
  orders: CardOrder[]
  usual_items: UsualItem[]
  saved_carts: CardSavedCart[]
}

const LAST_ORDERS = 5
const SAVED_CARTS = 5
const USUAL_ITEMS = 12
const MOST_CONTACTS = 100

/** What a rep wants to know before he rings the bell, in four statements. */
export async function accountCard(
  container: MedusaContainer,
  accountId: string,
  since: Date
): Promise<AccountCard> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const values = { account: accountId, since }
  const [contacts, orders, items, savedCarts] = await Promise.all([
    knex.raw<{ rows: Contact[] }>(
      `SELECT m.id AS member_id, m.job_title, k.email, k.phone,
         COALESCE(NULLIF(concat_ws(' ', k.first_name, k.last_name), ''), k.email) AS name,
         COALESCE(m.id = a.order_contact_member_id, FALSE) AS is_order_contact
       FROM b2b_account a
       JOIN b2b_member m ON m.company_id = a.company_id AND m.status = 'active'
         AND m.deleted_at IS NULL
       JOIN customer k ON k.id = m.customer_id AND k.deleted_at IS NULL
       WHERE a.id = :account
       ORDER BY is_order_contact DESC, name LIMIT ${String(MOST_CONTACTS)}`,
      values
    ),
    knex.raw<{ rows: CardOrder[] }>(
      `SELECT order_id, display_id, erp_number, po_number, placed_at, total,
         currency_code, channel, acting_actor_name AS prepared_by
       FROM b2b_order_header
       WHERE account_id = :account AND placed_at IS NOT NULL AND deleted_at IS NULL
       ORDER BY placed_at DESC LIMIT ${String(LAST_ORDERS)}`,
      values
    ),
    knex.raw<{ rows: UsualItem[] }>(
      `SELECT l.variant_id, max(l.variant_sku) AS sku, max(l.product_title) AS title,
         CAST(count(DISTINCT h.order_id) AS integer) AS orders,
         sum(i.quantity) AS quantity, max(h.placed_at) AS last_ordered_at
       FROM b2b_order_header h
       JOIN "order" o ON o.id = h.order_id AND o.canceled_at IS NULL
       JOIN order_item i ON i.order_id = o.id AND i.version = o.version
         AND i.deleted_at IS NULL
       JOIN order_line_item l ON l.id = i.item_id AND l.deleted_at IS NULL
       WHERE h.account_id = :account AND h.placed_at > :since
         AND h.deleted_at IS NULL AND l.variant_id IS NOT NULL
       GROUP BY l.variant_id
       ORDER BY orders DESC, last_ordered_at DESC LIMIT ${String(USUAL_ITEMS)}`,
      values
    ),
    // As `maySee` of the saved carts' rules has it for a rep.
    knex.raw<{ rows: CardSavedCart[] }>(
      `SELECT s.id, s.title, s.line_count, s.saved_at,
         COALESCE(r.name, NULLIF(concat_ws(' ', k.first_name, k.last_name), ''),
           k.email) AS author
       FROM b2b_saved_cart s
       LEFT JOIN b2b_sales_rep r ON r.id = s.created_by_sales_rep_id
       LEFT JOIN b2b_member m ON m.id = s.created_by_member_id
       LEFT JOIN customer k ON k.id = m.customer_id
       WHERE s.account_id = :account AND s.deleted_at IS NULL
         AND (s.created_by_sales_rep_id IS NOT NULL OR s.visibility = 'company')
       ORDER BY s.saved_at DESC LIMIT ${String(SAVED_CARTS)}`,
      values
    ),
  ])
  return {
    contacts: contacts.rows,
    orders: orders.rows,
    usual_items: items.rows,
    saved_carts: savedCarts.rows,
  }
}
