import type { ScheduleLevel } from "../domain/levels"
import type { PriceBuyer } from "./applying-schedules"
import { targetsOf } from "./applying-schedules"
import type { Connection } from "../../../utils/connection"

/** A price that a buyer might get, with all that decides whether he does. */
export type PriceCandidate = {
  price_id: string
  amount: string
  min_quantity: number | null
  max_quantity: number | null
  price_list_id: string | null
  /** Of a price list that is no schedule's. */
  list_title: string | null
  list_type: "sale" | "override" | null
  list_starts_at: Date | null
  list_ends_at: Date | null
  schedule: {
    id: string
    code: string
    name: string
    status: "draft" | "active" | "closed"
    office_id: string | null
    currency_code: string
    effective_from: string | null
    effective_to: string | null
  } | null
  level: ScheduleLevel | null
  starts_on: string | null
  ends_on: string | null
  own_orders_only: boolean
  target_id: string | null
}

/** No variant has more prices that one would want to read. */
const MOST = 500

/** All prices of a price set that a buyer's assignments and everybody's lists hold. */
export async function priceCandidates(
  connection: Connection,
  buyer: PriceBuyer,
  priceSetId: string
): Promise<PriceCandidate[]> {
  const { rows } = await connection.raw<{ rows: PriceCandidate[] }>(
    `SELECT price.id AS price_id, CAST(price.amount AS text) AS amount,
       CAST(price.min_quantity AS int) AS min_quantity,
       CAST(price.max_quantity AS int) AS max_quantity, price.price_list_id,
       NULL AS list_title, NULL AS list_type,
       CAST(NULL AS timestamptz) AS list_starts_at,
       CAST(NULL AS timestamptz) AS list_ends_at,
       jsonb_build_object('id', schedule.id, 'code', schedule.code,
         'name', schedule.name, 'status', schedule.status,
         'office_id', schedule.office_id, 'currency_code', schedule.currency_code,
         'effective_from', schedule.effective_from,
         'effective_to', schedule.effective_to) AS schedule,
       assignment.target_type AS level, assignment.starts_on, assignment.ends_on,
       assignment.own_orders_only, assignment.target_id
     FROM unnest(CAST(:types AS text[]), CAST(:ids AS text[])) AS target (type, id)
     JOIN b2b_pricing_schedule_assignment assignment
       ON assignment.target_type = target.type AND assignment.target_id = target.id
       AND assignment.deleted_at IS NULL
     JOIN b2b_pricing_schedule schedule
       ON schedule.id = assignment.schedule_id AND schedule.deleted_at IS NULL
     JOIN b2b_pricing_schedule_list list
       ON list.schedule_id = schedule.id AND list.level = assignment.target_type
       AND list.deleted_at IS NULL
     JOIN price ON price.price_list_id = list.price_list_id
       AND price.price_set_id = :price_set_id AND price.deleted_at IS NULL
     UNION ALL
     SELECT price.id, CAST(price.amount AS text), CAST(price.min_quantity AS int),
       CAST(price.max_quantity AS int), price.price_list_id, list.title, list.type,
       list.starts_at, list.ends_at, NULL, NULL, NULL, NULL, false, NULL
     FROM price
     LEFT JOIN price_list list ON list.id = price.price_list_id
       AND list.deleted_at IS NULL AND list.status = 'active'
     WHERE price.price_set_id = :price_set_id AND price.deleted_at IS NULL
       AND price.currency_code = :currency_code
       AND (price.price_list_id IS NULL OR (list.id IS NOT NULL AND NOT EXISTS (
         SELECT FROM b2b_pricing_schedule_list own
         WHERE own.price_list_id = price.price_list_id
       )))
     LIMIT ${String(MOST)}`,
    {
      ...targetsOf(buyer),
      price_set_id: priceSetId,
      currency_code: buyer.currency_code,
    }
  )
  return rows
}
