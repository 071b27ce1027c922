import type { Connection } from "../../../utils/connection"

export type ScheduleCounts = {
  id: string
  lines_count: number
  assignments_count: number
}

/** How much there is to these schedules, in one query. */
export async function scheduleCounts(
  connection: Connection,
  ids: readonly string[]
): Promise<ScheduleCounts[]> {
  const { rows } = await connection.raw<{ rows: ScheduleCounts[] }>(
    `SELECT schedule.id,
       CAST((SELECT count(*) FROM b2b_pricing_schedule_line line
         WHERE line.schedule_id = schedule.id AND line.deleted_at IS NULL) AS int) AS lines_count,
       CAST((SELECT count(*) FROM b2b_pricing_schedule_assignment assignment
         WHERE assignment.schedule_id = schedule.id AND assignment.deleted_at IS NULL) AS int) AS assignments_count
     FROM unnest(CAST(:ids AS text[])) AS schedule (id)`,
    { ids }
  )
  return rows
}
