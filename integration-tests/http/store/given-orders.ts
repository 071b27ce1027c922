import type { Answer, ErrorBody, HttpClient, Shop } from "../../world"

export type Named = { id: string; name: string }

export type OrderEntry = {
  id: string
  display_id: number | null
  erp_number: string | null
  placed_at: string
  cancelled_at: string | null
  po_number: string | null
  member: Named
  ship_to: (Named & { code: string | null }) | null
  project: (Named & { code: string | null }) | null
  office: Named
  company: Named
  currency_code: string
  net_total: number | null
  tax_total: number | null
  total: number | null
  transmission_status: string | null
}

export type OrdersAnswer = Answer<
  {
    orders: OrderEntry[]
    count: number
    offset: number
    limit: number
  } & Partial<ErrorBody>
>

export type TotalsAnswer = Answer<
  {
    totals: {
      key: string | null
      name: string | null
      currency_code: string
      orders: number
      net_total: number | null
      total: number | null
    }[]
    count: number
  } & Partial<ErrorBody>
>

export function listOrders(
  who: HttpClient,
  query: Record<string, string> = {},
  path = "/store/b2b/orders"
): Promise<OrdersAnswer> {
  return who.get(`${path}?${new URLSearchParams(query).toString()}`)
}

export function listTotals(
  who: HttpClient,
  query: Record<string, string>,
  path = "/store/b2b/orders/totals"
): Promise<TotalsAnswer> {
  return who.get(`${path}?${new URLSearchParams(query).toString()}`)
}

type Given = {
  /** The member who ordered, by e-mail. */
  member: string
  /** Ids begin with it: `order_<prefix>_1`. */
  prefix: string
  count?: number
  project?: string
  ship_to?: string
  po_number?: string
  erp_number?: string
  /** The first order's web number is one more. */
  display_from?: number
  net?: number
  tax?: number
  /** The first order's instant; each next one was a second earlier. */
  placed_at?: string
  cancelled?: boolean
}

/** Placed orders of which only the order headers exist: enough for the history. */
export async function givenOrders(shop: Shop, given: Given): Promise<void> {
  const net = given.net ?? 100
  const tax = given.tax ?? 20
  await shop.database.sql(
    `INSERT INTO b2b_order_header (id, order_id, account_id, company_id,
       office_id, member_id, customer_id, ship_to_id, project_id, po_number,
       erp_number, display_id, currency_code, net_total, tax_total, total,
       raw_net_total, raw_tax_total, raw_total, placed_at, captured_at, cancelled_at)
     SELECT 'ohdr_' || $2 || '_' || n, 'order_' || $2 || '_' || n, a.id,
       m.company_id, a.office_id, m.id, m.customer_id, s.id, p.id, $5,
       $6, $7 + n, 'gbp', $8::numeric, $9::numeric, $8::numeric + $9::numeric,
       '{}', '{}', '{}', $10::timestamptz - (n - 1) * interval '1 second',
       now(), CASE WHEN $11 THEN now() END
     FROM generate_series(1, $12) n
     JOIN customer c ON c.email = $1
     JOIN b2b_member m ON m.customer_id = c.id
     JOIN b2b_account a ON a.company_id = m.company_id
     LEFT JOIN b2b_project p ON p.company_id = m.company_id AND p.code = $3
     LEFT JOIN b2b_ship_to s ON s.company_id = m.company_id AND s.code = $4`,
    [
      given.member,
      given.prefix,
      given.project ?? null,
      given.ship_to ?? null,
      given.po_number ?? null,
      given.erp_number ?? null,
      given.display_from ?? 70_000,
      net,
      tax,
      given.placed_at ?? "2026-06-10T10:00:00Z",
      given.cancelled ?? false,
      given.count ?? 1,
    ]
  )
}

/** Gives a member a role of his company's own with these permissions alone. */
export async function giveRole(
  shop: Shop,
  email: string,
  permissions: string[]
): Promise<void> {
  await shop.database.sql(
    `WITH m AS (
       SELECT m.id, m.company_id FROM b2b_member m
       JOIN customer c ON c.id = m.customer_id WHERE c.email = $1 LIMIT 1
     ), gone AS (
       DELETE FROM b2b_member_role r USING m WHERE r.member_id = m.id
     ), made AS (
       INSERT INTO b2b_role (id, code, name, company_id, permissions)
       SELECT $2, $2, 'Test role', company_id, $3 FROM m RETURNING id
     )
     INSERT INTO b2b_member_role (member_id, role_id)
     SELECT m.id, made.id FROM m, made`,
    [email, `role_test_${++roles}`, permissions]
  )
}

let roles = 0
