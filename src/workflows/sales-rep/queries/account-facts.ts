import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountFacts } from "../../../modules/sales-rep"

/** What rules ask about an account, and the names that people know. */
export type NamedFacts = Omit<AccountFacts, "served_by"> & {
  number: string | null
  company_id: string
  company_name: string
  served_by: (AccountFacts["served_by"][number] & { name: string })[]
}

type AccountRow = Omit<
  NamedFacts,
  "turnover_by" | "category_ids" | "served_by"
> & { turnover_by: Partial<Record<string, string>> | null }

type BoughtRow = { account_id: string; category_ids: string[] }

type ServedRow = NamedFacts["served_by"][number] & { account_id: string }

/** Accounts with their turnover by channel; an order that was cancelled is none. */
const ACCOUNTS = `WITH by_channel AS (
    SELECT h.account_id, h.channel, max(h.placed_at) AS last_order_at,
      COALESCE(sum(h.net_total) FILTER (WHERE h.placed_at > :since), 0) AS turnover
    FROM b2b_order_header h
    WHERE h.office_id = :office AND h.placed_at IS NOT NULL
      AND h.cancelled_at IS NULL AND h.deleted_at IS NULL
    GROUP BY h.account_id, h.channel
  ), ordered AS (
    SELECT account_id, max(last_order_at) AS last_order_at,
      sum(turnover) AS turnover,
      json_object_agg(channel, CAST(turnover AS text)) AS turnover_by
    FROM by_channel GROUP BY account_id
  )
  SELECT a.id AS account_id, a.number, a.company_id, a.price_group_id,
    c.name AS company_name, c.bill_to_postal_code AS postal_code,
    c.bill_to_country_code AS country_code, o.last_order_at, o.turnover_by,
    CAST(COALESCE(o.turnover, 0) AS text) AS turnover
  FROM b2b_account a
  JOIN b2b_company c ON c.id = a.company_id AND c.deleted_at IS NULL
  LEFT JOIN ordered o ON o.account_id = a.id
  WHERE a.office_id = :office AND a.status <> 'closed' AND a.deleted_at IS NULL
  ORDER BY c.name, a.id`

/** What is bought in a category counts for those above it. */
const BOUGHT = `SELECT bought.account_id, array_agg(DISTINCT above.id) AS category_ids
  FROM (
    SELECT DISTINCT h.account_id, l.product_id
    FROM b2b_order_header h
    JOIN order_item i ON i.order_id = h.order_id AND i.deleted_at IS NULL
      AND i.quantity > 0
    JOIN "order" o ON o.id = h.order_id AND o.version = i.version
    JOIN order_line_item l ON l.id = i.item_id AND l.deleted_at IS NULL
    WHERE h.office_id = :office AND h.placed_at > :since
      AND h.cancelled_at IS NULL AND h.deleted_at IS NULL
  ) bought
  JOIN product_category_product p ON p.product_id = bought.product_id
  JOIN product_category c ON c.id = p.product_category_id
    AND c.deleted_at IS NULL
  CROSS JOIN LATERAL unnest(string_to_array(c.mpath, '.')) AS above(id)
  WHERE above.id = ANY(:categories)
  GROUP BY bought.account_id`

const SERVED = `SELECT s.account_id, s.id, s.type, s.source, s.sales_rep_id, r.name
  FROM b2b_rep_assignment s
  JOIN b2b_sales_rep r ON r.id = s.sales_rep_id
  WHERE s.office_id = :office AND s.ended_at IS NULL AND s.deleted_at IS NULL
  ORDER BY s.account_id, s.type, s.id`

type Asked = {
  office_id: string
  /** Those that rules name. */
  category_ids: readonly string[]
  now: Date
}

/** All accounts of a sales office that are not closed, in three statements. */
export async function accountFacts(
  container: MedusaContainer,
  { office_id, category_ids, now }: Asked
): Promise<NamedFacts[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const since = new Date(now)
  since.setUTCFullYear(since.getUTCFullYear() - 1)
  const values = { office: office_id, since }
  const [accounts, bought, served] = await Promise.all([
    knex.raw<{ rows: AccountRow[] }>(ACCOUNTS, values),
    category_ids.length === 0
      ? { rows: [] }
      : knex.raw<{ rows: BoughtRow[] }>(BOUGHT, {
          ...values,
          categories: [...category_ids],
        }),
    knex.raw<{ rows: ServedRow[] }>(SERVED, values),
  ])
  const categories = new Map(
    bought.rows.map((row) => [row.account_id, row.category_ids])
  )
  const reps = new Map<string, ServedRow[]>()
  for (const row of served.rows) {
    reps.set(row.account_id, [...(reps.get(row.account_id) ?? []), row])
  }
  return accounts.rows.map((row) => ({
    ...row,
    turnover_by: row.turnover_by ?? {},
    category_ids: categories.get(row.account_id) ?? [],
    served_by: reps.get(row.account_id) ?? [],
  }))
}
