import type { ScheduleLevel } from "../domain/levels"
import {
  ASSIGNED_TO_ACCOUNT,
  targetBindings,
  type AccountTargets,
  type QueryPage,
} from "./account-targets"
import type { Connection } from "../../../utils/connection"

/** Schedules that price the same goods for an account, and neither is more specific. */
export type PriceConflict = {
  price_set_id: string
  target_type: ScheduleLevel
  target_id: string
  /** The lowest price first: it is the one that counts. */
  schedules: {
    id: string
    code: string
    name: string
    /** From the smallest quantity on that it has a price for, per base unit. */
    amount: string
    min_quantity: number
  }[]
}

type Row = PriceConflict & { total: number }

/**
 * Of the schedules that count on a day. Starts from the account's own lists, and looks
 * at prices only where two of them are of the same level.
 * @param day `YYYY-MM-DD`, by the office's calendar
 */
export async function priceConflicts(
  connection: Connection,
  account: AccountTargets,
  day: string,
  { limit, offset }: QueryPage
): Promise<{ rows: PriceConflict[]; count: number }> {
  const { rows } = await connection.raw<{ rows: Row[] }>(
    `WITH held AS (
       SELECT schedule.id, schedule.code, schedule.name,
         target.type AS target_type, target.id AS target_id, list.price_list_id,
         count(*) OVER (PARTITION BY target.type, target.id) AS rivals
       FROM ${ASSIGNED_TO_ACCOUNT}
       JOIN b2b_pricing_schedule_list list
         ON list.schedule_id = schedule.id
         AND list.level = assignment.target_type
         AND list.deleted_at IS NULL
       WHERE schedule.status = 'active'
         AND coalesce(assignment.starts_on, :day) <= :day
         AND coalesce(assignment.ends_on, :day) >= :day
         AND coalesce(schedule.effective_from, :day) <= :day
         AND coalesce(schedule.effective_to, :day) >= :day
     ), priced AS (
       SELECT held.*, price.price_set_id, price.amount,
         coalesce(price.min_quantity, 1) AS min_quantity
       FROM held
       JOIN price ON price.price_list_id = held.price_list_id AND price.deleted_at IS NULL
       WHERE held.rivals > 1
     ), clashing AS (
       SELECT price_set_id, target_type, target_id, CAST(count(*) OVER () AS int) AS total
       FROM priced
       GROUP BY price_set_id, target_type, target_id
       HAVING count(DISTINCT id) > 1
       ORDER BY price_set_id, target_type, target_id
       LIMIT :limit OFFSET :offset
     )
     SELECT clashing.*, (
       SELECT jsonb_agg(jsonb_build_object(
           'id', first.id, 'code', first.code, 'name', first.name,
           'amount', CAST(first.amount AS text),
           'min_quantity', CAST(first.min_quantity AS int)
         ) ORDER BY first.amount, first.code)
       FROM (
         SELECT DISTINCT ON (priced.id) priced.* FROM priced
         WHERE priced.price_set_id = clashing.price_set_id
           AND priced.target_type = clashing.target_type
           AND priced.target_id = clashing.target_id
         ORDER BY priced.id, priced.min_quantity
       ) AS first
     ) AS schedules
     FROM clashing
     ORDER BY price_set_id, target_type, target_id`,
    { ...targetBindings(account), day, limit, offset }
  )
  return {
    count: rows[0]?.total ?? 0,
    rows: rows.map(({ price_set_id, target_type, target_id, schedules }) => ({
      price_set_id,
      target_type,
      target_id,
      schedules,
    })),
  }
}
