import type { Transaction } from "../../../utils/transaction"
import { attributesOf, SCHEDULE_LEVELS } from "../domain/levels"

/**
 * Gives schedules the core price lists that they lack: one for each level that they are
 * assigned at, or one at all, so that others can start from it. A new list has the
 * prices of the schedule's first one.
 * @returns the schedules that got one, each once for each list
 */
export async function ensureLists(
  trx: Transaction,
  scheduleIds: readonly string[]
): Promise<string[]> {
  const { rows } = await trx.raw<{
    rows: { schedule_id: string; price_list_id: string }[]
  }>(
    `WITH live AS (
       SELECT list.schedule_id, list.level FROM b2b_pricing_schedule_list list
       JOIN price_list ON price_list.id = list.price_list_id AND price_list.deleted_at IS NULL
       WHERE list.schedule_id = ANY(CAST(:ids AS text[])) AND list.deleted_at IS NULL
     ), wanted AS (
       SELECT schedule.id AS schedule_id, coalesce(assignment.target_type, 'account') AS level
       FROM b2b_pricing_schedule schedule
       LEFT JOIN b2b_pricing_schedule_assignment assignment
         ON assignment.schedule_id = schedule.id AND assignment.deleted_at IS NULL
       WHERE schedule.id = ANY(CAST(:ids AS text[]))
       GROUP BY 1, 2
     ), missing AS MATERIALIZED (
       SELECT wanted.*, 'plist_' || replace(CAST(gen_random_uuid() AS text), '-', '') AS price_list_id
       FROM wanted LEFT JOIN live USING (schedule_id, level)
       WHERE live.level IS NULL
     ), attributes AS (
       SELECT * FROM json_to_recordset(CAST(:attributes AS json)) AS a (level text, attribute text)
     ), lists AS (
       INSERT INTO price_list (id, title, description, status, type, rules_count, metadata)
       SELECT missing.price_list_id, schedule.code || ': ' || schedule.name,
         'Contract prices, compiled. Change them under Contract prices.', 'active', 'override',
         (SELECT count(*) FROM attributes WHERE attributes.level = missing.level),
         jsonb_build_object('b2b_pricing_schedule_id', schedule.id, 'b2b_level', missing.level)
       FROM missing JOIN b2b_pricing_schedule schedule ON schedule.id = missing.schedule_id
     ), rules AS (
       INSERT INTO price_list_rule (id, price_list_id, attribute, value)
       SELECT 'plrule_' || replace(CAST(gen_random_uuid() AS text), '-', ''),
         missing.price_list_id, attributes.attribute, jsonb_build_array(missing.price_list_id)
       FROM missing JOIN attributes USING (level)
     ), noted AS (
       INSERT INTO b2b_pricing_schedule_list (id, schedule_id, level, price_list_id)
       SELECT 'pslst_' || replace(CAST(gen_random_uuid() AS text), '-', ''),
         schedule_id, level, price_list_id FROM missing
       ON CONFLICT (schedule_id, level) WHERE deleted_at IS NULL
         DO UPDATE SET price_list_id = excluded.price_list_id
     )
     SELECT schedule_id, price_list_id FROM missing`,
    {
      ids: [...scheduleIds],
      attributes: JSON.stringify(
        SCHEDULE_LEVELS.flatMap((level) =>
          attributesOf(level).map((attribute) => ({ level, attribute }))
        )
      ),
    }
  )
  if (rows.length > 0) {
    await copyFromFirst(
      trx,
      rows.map((row) => row.price_list_id)
    )
  }
  return rows.map((row) => row.schedule_id)
}

async function copyFromFirst(
  trx: Transaction,
  priceListIds: string[]
): Promise<void> {
  await trx.raw(
    `WITH fresh AS (
       SELECT schedule_id, price_list_id FROM b2b_pricing_schedule_list
       WHERE price_list_id = ANY(CAST(:fresh AS text[])) AND deleted_at IS NULL
     ), first AS (
       SELECT DISTINCT ON (list.schedule_id) list.schedule_id, list.price_list_id
       FROM b2b_pricing_schedule_list list
       JOIN price_list ON price_list.id = list.price_list_id AND price_list.deleted_at IS NULL
       WHERE list.schedule_id IN (SELECT schedule_id FROM fresh)
         AND list.price_list_id <> ALL(CAST(:fresh AS text[])) AND list.deleted_at IS NULL
       ORDER BY list.schedule_id, list.created_at, list.id
     )
     INSERT INTO price (
       id, price_set_id, price_list_id, currency_code, rules_count, amount, raw_amount,
       min_quantity, raw_min_quantity, max_quantity, raw_max_quantity
     )
     SELECT 'price_' || replace(CAST(gen_random_uuid() AS text), '-', ''), price.price_set_id,
       fresh.price_list_id, price.currency_code, 0, price.amount, price.raw_amount,
       price.min_quantity, price.raw_min_quantity, price.max_quantity, price.raw_max_quantity
     FROM first JOIN fresh USING (schedule_id)
     JOIN price ON price.price_list_id = first.price_list_id AND price.deleted_at IS NULL`,
    { fresh: priceListIds }
  )
}

/** Lists with all that hangs on them; orders keep their own prices. */
export async function deletePriceLists(
  trx: Transaction,
  ids: string[]
): Promise<void> {
  for (const table of ["price", "price_list_rule"]) {
    await trx.raw(
      `DELETE FROM ${table} WHERE price_list_id = ANY(CAST(? AS text[]))`,
      [ids]
    )
  }
  await trx.raw("DELETE FROM price_list WHERE id = ANY(CAST(? AS text[]))", [
    ids,
  ])
}
