import type { Transaction } from "../../../utils/transaction"
import type { ScheduleAssignmentRow } from "../types"

export type AssignmentDays = Pick<
  ScheduleAssignmentRow,
  "starts_on" | "ends_on"
>

export type LockedAssignment = AssignmentDays &
  Pick<ScheduleAssignmentRow, "id" | "target_type" | "target_id"> & {
    schedule: { id: string; code: string }
  }

type Row = Omit<LockedAssignment, "schedule"> & {
  schedule_id: string
  code: string
}

/** Holds an assignment until the transaction ends. @returns null where there is none */
export async function lockAssignment(
  trx: Transaction,
  at: { id: string; schedule_id: string }
): Promise<LockedAssignment | null> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `SELECT assignment.id, assignment.target_type, assignment.target_id,
       assignment.starts_on, assignment.ends_on, schedule.id AS schedule_id, schedule.code
     FROM b2b_pricing_schedule_assignment assignment
     JOIN b2b_pricing_schedule schedule
       ON schedule.id = assignment.schedule_id AND schedule.deleted_at IS NULL
     WHERE assignment.id = :id AND assignment.schedule_id = :schedule_id
       AND assignment.deleted_at IS NULL
     FOR UPDATE OF assignment`,
    at
  )
  const [row] = rows
  if (!row) {
    return null
  }
  const { schedule_id, code, ...assignment } = row
  return { ...assignment, schedule: { id: schedule_id, code } }
}

export async function writeDays(
  trx: Transaction,
  id: string,
  { starts_on, ends_on }: AssignmentDays
): Promise<void> {
  await trx.raw(
    `UPDATE b2b_pricing_schedule_assignment
     SET starts_on = :starts_on, ends_on = :ends_on, updated_at = now() WHERE id = :id`,
    { id, starts_on, ends_on }
  )
}
