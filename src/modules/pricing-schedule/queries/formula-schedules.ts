import type { Connection } from "../../../utils/connection"

/** What compiled prices follow: a formula, or a price in a unit whose content may change. */
const FOLLOWS = `line.deleted_at IS NULL
  AND (line.method <> 'price' OR line.unit_code <> '')`

/**
 * Schedules whose prices may follow from what changed.
 * @param variantIds those that changed; lines for other single variants do not count
 * @param changed "cost": nothing but what they cost, so that only markups follow
 */
export async function formulaSchedules(
  connection: Connection,
  variantIds: string[],
  changed?: "cost"
): Promise<string[]> {
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    `SELECT DISTINCT schedule.id FROM b2b_pricing_schedule schedule
     JOIN b2b_pricing_schedule_line line ON line.schedule_id = schedule.id
     WHERE schedule.deleted_at IS NULL AND schedule.status <> 'closed'
       AND ${FOLLOWS} AND (:any OR line.base = 'cost')
       AND (line.target_type <> 'variant'
         OR line.target_id = ANY(CAST(:variants AS text[])))
     ORDER BY schedule.id`,
    { variants: variantIds, any: changed === undefined }
  )
  return rows.map(({ id }) => id)
}

/** Schedules that were compiled before a list price, a cost or a unit last changed. */
export async function staleSchedules(
  connection: Connection
): Promise<string[]> {
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    `WITH latest AS (
       SELECT greatest(
         (SELECT max(greatest(updated_at, deleted_at)) FROM price
          WHERE price_list_id IS NULL),
         (SELECT max(greatest(updated_at, deleted_at)) FROM b2b_variant_cost),
         (SELECT max(greatest(updated_at, deleted_at)) FROM b2b_selling_unit),
         (SELECT max(greatest(updated_at, deleted_at)) FROM product),
         (SELECT max(greatest(updated_at, deleted_at)) FROM product_category)
       ) AS changed_at
     )
     SELECT schedule.id FROM b2b_pricing_schedule schedule, latest
     WHERE schedule.deleted_at IS NULL AND schedule.status <> 'closed'
       AND coalesce(schedule.compiled_at <= latest.changed_at, true)
       AND EXISTS (
         SELECT FROM b2b_pricing_schedule_line line
         WHERE line.schedule_id = schedule.id AND ${FOLLOWS}
       )
     ORDER BY schedule.id`
  )
  return rows.map(({ id }) => id)
}
