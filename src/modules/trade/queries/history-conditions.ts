/**
 * Whose orders a question is about. All of `all_account_ids`' orders count, and of
 * `own_account_ids` those of `own_member_id`. `priced_account_ids` are the accounts
 * whose amounts the asker may see.
 */
export type OrderHistoryScope = {
  company_id: string
  all_account_ids: string[]
  own_account_ids: string[]
  own_member_id: string | null
  priced_account_ids: string[]
}

/** Days are `YYYY-MM-DD`, inclusive, by the calendar of each order's office. */
export type OrderHistoryFilters = {
  /** Text to look for, and the projects whose code or name contains it. */
  search?: { text: string; project_ids: string[] } | undefined
  order_id?: string | undefined
  member_id?: string | undefined
  ship_to_id?: string | undefined
  project_id?: string | undefined
  po_number?: string | undefined
  office_id?: string | undefined
  placed_from?: string | undefined
  placed_to?: string | undefined
  status?: OrderHistoryStatus | undefined
}

export const ORDER_HISTORY_STATUSES = ["placed", "cancelled"] as const
export type OrderHistoryStatus = (typeof ORDER_HISTORY_STATUSES)[number]

export type Bindings = Record<string, string | number | string[] | null>

export type Conditions = { sql: string; bindings: Bindings }

/** The tables and conditions of every question about the order history. */
export function historyConditions(
  scope: OrderHistoryScope,
  filters: OrderHistoryFilters
): Conditions {
  const parts = [
    "h.company_id = :company_id",
    "h.order_id IS NOT NULL",
    "h.placed_at IS NOT NULL",
    "h.deleted_at IS NULL",
    `(h.account_id = ANY(:all_account_ids)
      OR (h.account_id = ANY(:own_account_ids) AND h.member_id = :own_member_id))`,
    ...EQUAL.filter((column) => filters[column] !== undefined).map(
      (column) => `h.${column} = :${column}`
    ),
    ...conditionsOf(filters),
  ]
  const { search, ...plain } = filters
  return {
    sql: `FROM b2b_order_header h
      JOIN b2b_sales_office o ON o.id = h.office_id
      WHERE ${parts.join("\n        AND ")}`,
    bindings: {
      ...scope,
      ...definedOf(plain),
      ...(search ? searchBindings(search) : {}),
    },
  }
}

const EQUAL = [
  "order_id",
  "member_id",
  "ship_to_id",
  "project_id",
  "office_id",
] as const

const STATUS: Record<OrderHistoryStatus, string> = {
  placed: "h.cancelled_at IS NULL",
  cancelled: "h.cancelled_at IS NOT NULL",
}

/** The bounds without a zone are wide, and let the index on `placed_at` be used. */
function conditionsOf(filters: OrderHistoryFilters): string[] {
  return [
    ...(filters.status === undefined ? [] : [STATUS[filters.status]]),
    ...(filters.po_number === undefined
      ? []
      : ["lower(h.po_number) = lower(:po_number)"]),
    ...(filters.placed_from === undefined
      ? []
      : [
          "h.placed_at >= CAST(:placed_from AS date) - interval '2 days'",
          "h.placed_at >= CAST(CAST(:placed_from AS date) AS timestamp) AT TIME ZONE o.time_zone",
        ]),
    ...(filters.placed_to === undefined
      ? []
      : [
          "h.placed_at < CAST(:placed_to AS date) + interval '3 days'",
          "h.placed_at < CAST(CAST(:placed_to AS date) + 1 AS timestamp) AT TIME ZONE o.time_zone",
        ]),
    ...(filters.search === undefined
      ? []
      : [
          `(h.po_number ILIKE :contains OR h.erp_number ILIKE :contains
        OR h.project_id = ANY(:found_project_ids)
        OR CAST(h.display_id AS text) LIKE :web_number)`,
        ]),
  ]
}

function definedOf(filters: Omit<OrderHistoryFilters, "search">): Bindings {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]]
    )
  )
}

/** A web number is typed as people read it: `1042`, `#1042`, or the ERP's `W1042`. */
function searchBindings(search: {
  text: string
  project_ids: string[]
}): Bindings {
  const digits = /^[#Ww]?(\d{1,10})$/.exec(search.text)?.[1]
  return {
    contains: `%${search.text.replace(/[\\%_]/g, "\\$&")}%`,
    found_project_ids: search.project_ids,
    web_number: digits === undefined ? "no number" : `${digits}%`,
  }
}
