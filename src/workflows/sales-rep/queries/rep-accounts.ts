import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { countedRows, type Counted } from "../../../utils/counted-rows"
import { literally } from "../../../utils/search"

export const REP_ACCOUNT_VIEWS = [
  "all",
  "recent",
  "open_cart",
  "not_ordered_60",
  "overdue",
] as const

/** An account as a rep finds it in his list. */
export type RepAccount = {
  id: string
  number: string | null
  status: "active" | "on_hold" | "closed"
  office_id: string
  company_id: string
  company_name: string
  city: string | null
  postal_code: string | null
  /** How he serves it; null: he sees it, and another or nobody serves it. */
  assignment: "primary" | "secondary" | "house" | null
  last_order_at: Date | null
  last_order_total: string | null
  currency_code: string
  /** How many carts he has open there. */
  open_carts: number
  acted_at: Date | null
  /** What the office's books last said is past its due date; null: they said nothing. */
  overdue: string | null
}

export type RepAccountFilter = {
  sales_rep_id: string
  account_id?: string | undefined
  q?: string | undefined
  view: (typeof REP_ACCOUNT_VIEWS)[number]
  now: Date
}

/** What a rep may see: by his offices, their rules and who serves an account. */
const SEEN = `b2b_account a
  JOIN b2b_sales_rep_office ro ON ro.office_id = a.office_id
    AND ro.sales_rep_id = :rep AND ro.deleted_at IS NULL
  JOIN b2b_sales_office o ON o.id = a.office_id
  JOIN b2b_company c ON c.id = a.company_id AND c.deleted_at IS NULL
  LEFT JOIN b2b_rep_policy p ON p.office_id = a.office_id AND p.deleted_at IS NULL
  LEFT JOIN b2b_rep_assignment mine ON mine.account_id = a.id
    AND mine.sales_rep_id = :rep AND mine.ended_at IS NULL
    AND mine.deleted_at IS NULL`

const MAY_SEE = `a.deleted_at IS NULL AND (mine.id IS NOT NULL OR p.sees = 'all'
  OR (COALESCE(p.sees, 'own_and_unassigned') = 'own_and_unassigned'
    AND NOT EXISTS (SELECT FROM b2b_rep_assignment other
      WHERE other.account_id = a.id AND other.ended_at IS NULL
        AND other.deleted_at IS NULL)))`

const OPEN_CARTS = `(SELECT CAST(count(*) AS integer) FROM b2b_order_header h
  JOIN cart k ON k.id = h.cart_id AND k.completed_at IS NULL
  WHERE h.acting_actor_id = :rep AND h.account_id = a.id AND h.order_id IS NULL
    AND h.deleted_at IS NULL)`

const ACTED_AT = `(SELECT max(s.started_at) FROM b2b_acting_session s
  WHERE s.actor_id = :rep AND s.account_id = a.id)`

const VIEWS: Record<RepAccountFilter["view"], string> = {
  all: "TRUE",
  recent: `${ACTED_AT} IS NOT NULL`,
  open_cart: `${OPEN_CARTS} > 0`,
  not_ordered_60: `NOT EXISTS (SELECT FROM b2b_order_header h
    WHERE h.account_id = a.id AND h.placed_at > :since AND h.deleted_at IS NULL)`,
  overdue: `EXISTS (SELECT FROM b2b_credit_facility f
    WHERE f.account_id = a.id AND f.overdue > 0 AND f.deleted_at IS NULL)`,
}

const NOT_ORDERED_MS = 60 * 86_400_000

/** A page of the accounts that a rep may see, in one statement. */
export async function repAccounts(
  container: MedusaContainer,
  { sales_rep_id, account_id, q, view, now }: RepAccountFilter,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ rows: RepAccount[]; count: number }> {
  const conditions = [
    MAY_SEE,
    VIEWS[view],
    ...(account_id === undefined ? [] : ["a.id = :account_id"]),
    ...(q
      ? [
          "(c.name ILIKE :like OR a.number ILIKE :like OR c.bill_to_postal_code ILIKE :like)",
        ]
      : []),
  ]
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Counted<RepAccount>[] }>(
    `WITH page AS (
       SELECT a.id, a.number, a.status, a.office_id, a.company_id,
         c.name AS company_name, c.bill_to_city AS city, c.bill_to_postal_code AS postal_code, o.currency_code,
         mine.type AS assignment, ${view === "recent" ? ACTED_AT : "c.name"} AS sorted,
         count(*) OVER () AS count
       FROM ${SEEN}
       WHERE ${conditions.join(" AND ")}
       ORDER BY sorted ${view === "recent" ? "DESC" : "ASC"}, a.id
       LIMIT :limit OFFSET :offset
     )
     SELECT a.id, a.number, a.status, a.office_id, a.company_id, a.company_name,
       a.city, a.postal_code, a.currency_code, a.assignment, a.count,
       last.placed_at AS last_order_at, last.total AS last_order_total,
       ${OPEN_CARTS} AS open_carts, ${ACTED_AT} AS acted_at, f.overdue
     FROM page a
     LEFT JOIN b2b_credit_facility f ON f.account_id = a.id
       AND f.deleted_at IS NULL
     LEFT JOIN LATERAL (SELECT h.placed_at, h.total FROM b2b_order_header h
       WHERE h.account_id = a.id AND h.placed_at IS NOT NULL
         AND h.deleted_at IS NULL
       ORDER BY h.placed_at DESC LIMIT 1) last ON TRUE
     ORDER BY a.sorted ${view === "recent" ? "DESC" : "ASC"}, a.id`,
    {
      rep: sales_rep_id,
      limit,
      offset,
      ...(account_id === undefined ? {} : { account_id }),
      ...(q ? { like: `%${literally(q)}%` } : {}),
      ...(view === "not_ordered_60"
        ? { since: new Date(now.getTime() - NOT_ORDERED_MS) }
        : {}),
    }
  )
  return countedRows(rows)
}
