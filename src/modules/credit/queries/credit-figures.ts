import type { Connection } from "../../../utils/connection"
import type { CalendarDay } from "../../../utils/calendar-day"
import type { CreditFigures } from "../domain/credit-standing"

type Row = {
  account_id: string
  currency_code: string
  credit_limit: string | null
  over_limit: "block" | "warn"
  overdue_days_allowed: number | null
  as_of: Date | null
  stated_balance: string | null
  stated_overdue: string | null
  overdue_since: string | null
  open_orders: string | null
  on_stop: boolean
  ledger_balance: string
  reserved: string
  held: string
  group_id: string | null
}

export type HeldFigures = CreditFigures & {
  /** What the order header asked for holds now. */
  held: string
  /** Whose limit it shares. */
  group_id: string | null
}

/**
 * How accounts stand, in one statement, and what one order header holds already. The
 * sums after a statement are of what was entered since; without one they stand on the
 * facility. The ledger's overdue part is `readOverdue`'s.
 */
export async function readFigures(
  connection: Connection,
  accountIds: string[],
  headerId: string | null = null
): Promise<Map<string, HeldFigures>> {
  const { rows } = await connection.raw<{ rows: Row[] }>(
    `SELECT f.account_id, f.currency_code,
       CAST(f.credit_limit AS text) AS credit_limit, f.over_limit,
       f.overdue_days_allowed, f.as_of,
       CAST(f.balance AS text) AS stated_balance,
       CAST(f.overdue AS text) AS stated_overdue, f.overdue_since,
       CAST(f.open_orders AS text) AS open_orders, f.on_stop, f.group_id,
       CAST(CASE WHEN f.as_of IS NULL THEN f.ledger_balance ELSE COALESCE((
         SELECT sum(e.balance_delta) FROM b2b_credit_entry e
         WHERE e.account_id = f.account_id AND e.created_at > f.as_of), 0)
       END AS text) AS ledger_balance,
       CAST(CASE WHEN f.as_of IS NULL THEN f.reserved ELSE COALESCE((
         SELECT sum(r.amount) FROM b2b_credit_reservation r
         WHERE r.account_id = f.account_id AND r.amount > 0
           AND (r.seen_at IS NULL OR r.seen_at > f.as_of)), 0)
       END AS text) AS reserved,
       CAST(COALESCE((
         SELECT r.amount FROM b2b_credit_reservation r
         WHERE r.order_header_id = :header), 0) AS text) AS held
     FROM b2b_credit_facility f
     WHERE f.account_id = ANY(:accounts) AND f.deleted_at IS NULL`,
    { accounts: accountIds, header: headerId }
  )
  return new Map(rows.map((row) => [row.account_id, figuresOf(row)]))
}

function figuresOf(row: Row): HeldFigures {
  return {
    currency_code: row.currency_code,
    credit_limit: row.credit_limit,
    over_limit: row.over_limit,
    overdue_days_allowed: row.overdue_days_allowed,
    statement: row.as_of && {
      as_of: row.as_of,
      balance: row.stated_balance ?? "0",
      overdue: row.stated_overdue ?? "0",
      overdue_since: row.overdue_since,
      open_orders: row.open_orders ?? "0",
      on_stop: row.on_stop,
    },
    ledger: {
      balance: row.ledger_balance,
      reserved: row.reserved,
      overdue: "0",
      overdue_since: null,
    },
    held: row.held,
    group_id: row.group_id,
  }
}

/**
 * What the ledger's invoices have overdue: money received pays the oldest first.
 * @param today due before it is overdue
 */
export async function readOverdue(
  connection: Connection,
  accountId: string,
  today: CalendarDay
): Promise<{ overdue: string; overdue_since: CalendarDay | null }> {
  const { rows } = await connection.raw<{
    rows: { overdue: string | null; overdue_since: string | null }[]
  }>(
    `WITH invoice AS (
       SELECT due_on, balance_delta,
         sum(balance_delta) OVER (ORDER BY due_on, id) AS until_here
       FROM b2b_credit_entry
       WHERE account_id = :account AND balance_delta > 0
         AND due_on IS NOT NULL),
     received AS (
       SELECT COALESCE(-sum(balance_delta), 0) AS amount
       FROM b2b_credit_entry
       WHERE account_id = :account AND balance_delta < 0)
     SELECT CAST(sum(least(invoice.balance_delta,
         invoice.until_here - received.amount)) AS text) AS overdue,
       min(invoice.due_on) AS overdue_since
     FROM invoice, received
     WHERE invoice.until_here > received.amount AND invoice.due_on < :today`,
    { account: accountId, today }
  )
  return {
    overdue: rows[0]?.overdue ?? "0",
    overdue_since: rows[0]?.overdue_since ?? null,
  }
}
