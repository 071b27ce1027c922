import { SCHEDULE_LEVELS, type ScheduleLevel } from "../domain/levels"
import type { PricingScheduleRow } from "../types"
import {
  ASSIGNED_TO_ACCOUNT,
  targetBindings,
  type AccountTargets,
  type QueryPage,
} from "./account-targets"
import type { Connection } from "../../../utils/connection"

/** One way in which an account, or one of its sites, has a schedule. */
export type AccountSchedule = {
  assignment_id: string
  target_type: ScheduleLevel
  target_id: string
  schedule: Pick<PricingScheduleRow, "id" | "code" | "name" | "status" | "net">
  /** The days on which both the schedule and its assignment count. */
  starts_on: string | null
  ends_on: string | null
}

type Row = Omit<AccountSchedule, "schedule"> & {
  id: string
  code: string
  name: string
  status: PricingScheduleRow["status"]
  net: boolean
  total: number
}

/** Whatever its status and dates; the most specific level first, in one query. */
export async function accountSchedules(
  connection: Connection,
  account: AccountTargets,
  { limit, offset }: QueryPage
): Promise<{ rows: AccountSchedule[]; count: number }> {
  const { rows } = await connection.raw<{ rows: Row[] }>(
    `SELECT schedule.id, schedule.code, schedule.name, schedule.status, schedule.net,
       assignment.id AS assignment_id, assignment.target_type, assignment.target_id,
       greatest(schedule.effective_from, assignment.starts_on) AS starts_on,
       least(schedule.effective_to, assignment.ends_on) AS ends_on,
       CAST(count(*) OVER () AS int) AS total
     FROM ${ASSIGNED_TO_ACCOUNT}
     ORDER BY array_position(CAST(:levels AS text[]), assignment.target_type) DESC,
       schedule.code, assignment.id
     LIMIT :limit OFFSET :offset`,
    { ...targetBindings(account), levels: SCHEDULE_LEVELS, limit, offset }
  )
  return {
    count: rows[0]?.total ?? 0,
    rows: rows.map((row) => ({
      assignment_id: row.assignment_id,
      target_type: row.target_type,
      target_id: row.target_id,
      schedule: {
        id: row.id,
        code: row.code,
        name: row.name,
        status: row.status,
        net: row.net,
      },
      starts_on: row.starts_on,
      ends_on: row.ends_on,
    })),
  }
}
