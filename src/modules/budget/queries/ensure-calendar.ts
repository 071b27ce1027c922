import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "../../../utils/transaction"
import type { Calendar } from "../domain/terms"
import type { BudgetCalendarRow } from "../types"

/** Writes the calendar where the company has none; of two at once the first stays. */
export async function ensureCalendar(
  trx: Transaction,
  companyId: string,
  { time_zone, week_starts_on }: Calendar
): Promise<BudgetCalendarRow> {
  const { rows } = await trx.raw<{ rows: BudgetCalendarRow[] }>(
    `INSERT INTO b2b_budget_calendar (id, company_id, time_zone, week_starts_on)
     VALUES (:id, :company_id, :time_zone, :week_starts_on)
     ON CONFLICT (company_id) WHERE deleted_at IS NULL
     DO UPDATE SET updated_at = b2b_budget_calendar.updated_at
     RETURNING id, time_zone, week_starts_on`,
    {
      id: generateEntityId(undefined, "bcal"),
      company_id: companyId,
      time_zone,
      week_starts_on,
    }
  )
  const [row] = rows
  return row ?? { id: "", time_zone, week_starts_on }
}
