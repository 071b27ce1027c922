import type { Connection } from "../../../utils/connection"
import type { ScheduleLevel } from "../domain/levels"

/** Whose prices are asked for; null and empty where that does not count. */
export type PriceBuyer = {
  ship_to_id: string | null
  account_id: string | null
  company_id: string | null
  price_group_id: string | null
  /** Reps that serve the account. */
  serving_rep_ids: readonly string[]
  /** The rep who places the order, or looks round before he has chosen an account. */
  acting_rep_id: string | null
  office_id: string
  currency_code: string
  /** Today by the office's calendar, `YYYY-MM-DD`. */
  day: string
}

/** A schedule that prices a buyer's orders, once for each level it is assigned at. */
export type ApplyingSchedule = {
  id: string
  code: string
  name: string
  net: boolean
  version: number
  level: ScheduleLevel
  price_list_id: string
  /** The last day that it applies, whichever of its dates comes first. */
  valid_until: string | null
}

/** Under what a buyer's schedules are assigned, as two lists side by side. */
export function targetsOf(buyer: PriceBuyer): {
  types: ScheduleLevel[]
  ids: (string | null)[]
} {
  const reps = new Set(buyer.serving_rep_ids)
  if (buyer.acting_rep_id !== null) {
    reps.add(buyer.acting_rep_id)
  }
  const targets: [ScheduleLevel, string | null][] = [
    ["ship_to", buyer.ship_to_id],
    ["account", buyer.account_id],
    ["company", buyer.company_id],
    ["price_group", buyer.price_group_id],
    ...[...reps].map((id): [ScheduleLevel, string] => ["sales_rep", id]),
    ["everyone", ""],
  ]
  const known = targets.filter(([, id]) => id !== null)
  return {
    types: known.map(([type]) => type),
    ids: known.map(([, id]) => id),
  }
}

/** In one query, by the index of the assignments' targets. */
export async function applyingSchedules(
  connection: Connection,
  buyer: PriceBuyer
): Promise<ApplyingSchedule[]> {
  const { rows } = await connection.raw<{ rows: ApplyingSchedule[] }>(
    `SELECT schedule.id, schedule.code, schedule.name, schedule.net, schedule.version,
       assignment.target_type AS level, list.price_list_id,
       least(schedule.effective_to, assignment.ends_on) AS valid_until
     FROM unnest(CAST(:types AS text[]), CAST(:ids AS text[])) AS target (type, id)
     JOIN b2b_pricing_schedule_assignment assignment
       ON assignment.target_type = target.type
       AND assignment.target_id = target.id
       AND assignment.deleted_at IS NULL
       AND coalesce(assignment.starts_on, :day) <= :day
       AND coalesce(assignment.ends_on, :day) >= :day
       AND NOT (
         assignment.own_orders_only
         AND assignment.target_id IS DISTINCT FROM :acting_rep_id
       )
     JOIN b2b_pricing_schedule schedule
       ON schedule.id = assignment.schedule_id
       AND schedule.deleted_at IS NULL
       AND schedule.status = 'active'
       AND schedule.currency_code = :currency_code
       AND coalesce(schedule.office_id, :office_id) = :office_id
       AND coalesce(schedule.effective_from, :day) <= :day
       AND coalesce(schedule.effective_to, :day) >= :day
     JOIN b2b_pricing_schedule_list list
       ON list.schedule_id = schedule.id
       AND list.level = assignment.target_type
       AND list.deleted_at IS NULL
     ORDER BY schedule.id, list.level`,
    {
      ...targetsOf(buyer),
      day: buyer.day,
      acting_rep_id: buyer.acting_rep_id,
      currency_code: buyer.currency_code,
      office_id: buyer.office_id,
    }
  )
  return rows
}
