import type { Connection } from "../../../utils/connection"
import type { CalendarDay } from "../../../utils/calendar-day"

/** What is still open of one document; amounts decimal, in the office's currency. */
export type OpenDocument = {
  id: string
  kind: "invoice" | "adjustment"
  reference: string | null
  entered_at: Date
  due_on: CalendarDay | null
  amount: string
  open: string
  /** 0: not due yet. */
  days_late: number
  order_header_id: string | null
}

/** What is open by how late it is; a document without a due day is not due. */
export type CreditAgeing = {
  not_due: string
  days_1_to_30: string
  days_31_to_60: string
  days_61_to_90: string
  over_90_days: string
}

export type OpenDocuments = {
  documents: OpenDocument[]
  count: number
  /** Of all of them. */
  ageing: CreditAgeing
  /** The sum of all lines, below zero where more was paid than invoiced. */
  ledger_balance: string
}

/** Money received pays what is due first; what has no due day comes last. */
const OPEN = `WITH owed AS (
    SELECT e.*, sum(e.balance_delta) OVER (
      ORDER BY e.due_on NULLS LAST, e.id) AS until_here
    FROM b2b_credit_entry e
    WHERE e.account_id = :account AND e.balance_delta > 0),
  received AS (
    SELECT COALESCE(-sum(balance_delta), 0) AS amount
    FROM b2b_credit_entry
    WHERE account_id = :account AND balance_delta < 0),
  open AS (
    SELECT owed.id, owed.kind, owed.reference, owed.created_at, owed.due_on,
      owed.balance_delta, owed.order_header_id,
      least(owed.balance_delta, owed.until_here - received.amount) AS open,
      CASE WHEN owed.due_on IS NULL THEN 0
        ELSE greatest(0, CAST(:today AS date) - CAST(owed.due_on AS date))
      END AS days_late
    FROM owed, received WHERE owed.until_here > received.amount)`

const LATE: [keyof CreditAgeing, string][] = [
  ["not_due", "days_late = 0"],
  ["days_1_to_30", "days_late BETWEEN 1 AND 30"],
  ["days_31_to_60", "days_late BETWEEN 31 AND 60"],
  ["days_61_to_90", "days_late BETWEEN 61 AND 90"],
  ["over_90_days", "days_late > 90"],
]

/** A page of an account's open documents, those due first first, and how late all are. */
export async function readOpenDocuments(
  connection: Connection,
  accountId: string,
  page: { today: CalendarDay; limit: number; offset: number }
): Promise<OpenDocuments> {
  const { rows } = await connection.raw<{ rows: OpenDocument[] }>(
    `${OPEN}
     SELECT id, kind, reference, created_at AS entered_at, due_on, days_late,
       order_header_id, CAST(trim_scale(balance_delta) AS text) AS amount,
       CAST(trim_scale(open) AS text) AS open
     FROM open ORDER BY due_on NULLS LAST, id LIMIT :limit OFFSET :offset`,
    { account: accountId, ...page }
  )
  const sums = LATE.map(
    ([name, late]) =>
      `CAST(trim_scale(COALESCE(sum(open) FILTER (WHERE ${late}), 0)) AS text) AS ${name}`
  )
  const { rows: totals } = await connection.raw<{
    rows: (CreditAgeing & { count: number; ledger_balance: string })[]
  }>(
    `${OPEN}
     SELECT CAST(count(*) AS int) AS count, ${sums.join(", ")},
       (SELECT CAST(trim_scale(COALESCE(sum(balance_delta), 0)) AS text)
        FROM b2b_credit_entry WHERE account_id = :account) AS ledger_balance
     FROM open`,
    { account: accountId, today: page.today }
  )
  const [{ count, ledger_balance, ...ageing } = NOTHING] = totals
  return { documents: rows, count, ledger_balance, ageing }
}

const NOTHING = {
  count: 0,
  ledger_balance: "0",
  not_due: "0",
  days_1_to_30: "0",
  days_31_to_60: "0",
  days_61_to_90: "0",
  over_90_days: "0",
}
