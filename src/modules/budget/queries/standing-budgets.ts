import type { Connection } from "../../../utils/connection"
import type { BudgetTerms, Calendar } from "../domain/terms"

/** Whose an order is. */
export type OrderOwner = {
  company_id: string
  account_id: string
  member_id: string
  project_id: string | null
}

type Row = BudgetTerms & { calendar: Calendar }

/** The budgets that may count such an order, with the calendar: one statement. */
export async function standingBudgets(
  connection: Connection,
  owner: OrderOwner
): Promise<{ budgets: BudgetTerms[]; calendar: Calendar } | null> {
  const { rows } = await connection.raw<{ rows: Row[] }>(
    `SELECT b.id, b.name, b.scope, b.member_id, b.project_id, b.account_id, b.amount,
       b.currency_code, b.basis, b.period, b.starts_on, b.ends_on, b.over, b.enabled,
       jsonb_build_object('time_zone', c.time_zone, 'week_starts_on', c.week_starts_on)
         AS calendar
     FROM b2b_budget b
     JOIN b2b_budget_calendar c ON c.company_id = b.company_id AND c.deleted_at IS NULL
     WHERE (b.member_id = :member_id OR b.project_id = :project_id
         OR (b.company_id = :company_id AND b.scope = 'company'))
       AND b.company_id = :company_id
       AND (b.account_id IS NULL OR b.account_id = :account_id)
       AND b.deleted_at IS NULL
     ORDER BY b.scope, b.id`,
    owner
  )
  const [first] = rows
  return first ? { budgets: rows, calendar: first.calendar } : null
}
