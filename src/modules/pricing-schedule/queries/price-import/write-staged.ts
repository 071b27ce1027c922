import type { Transaction } from "../../../../utils/transaction"
import { WRITE_WANTED, type WrittenList } from "../core-prices"

/** Staged rows of some schedules that write something. */
const WRITING = `SELECT * FROM b2b_price_import_row
  WHERE import_id = :importId AND schedule_id = ANY(CAST(:schedules AS text[]))
    AND action IN ('new', 'changed')`

type Group = { importId: string; schedules: string[] }

/** Writes lines as the file has them; equal ones are not touched. */
export async function writeStagedLines(
  trx: Transaction,
  importId: string
): Promise<void> {
  await trx.raw(
    `DELETE FROM b2b_pricing_schedule_line WHERE id IN (
       SELECT existing_id FROM b2b_price_import_row
       WHERE import_id = :importId AND action = 'changed'
     )`,
    { importId }
  )
  await trx.raw(
    `INSERT INTO b2b_pricing_schedule_line (
       id, schedule_id, target_type, target_id, method, base, base_schedule_id,
       value, raw_value, unit_code, from_quantity, raw_from_quantity
     )
     SELECT 'pslin_' || replace(CAST(gen_random_uuid() AS text), '-', ''), schedule_id,
       target_type, target_id, method, base, base_schedule_id,
       value, jsonb_build_object('value', CAST(value AS text), 'precision', 20), unit_code,
       from_quantity, jsonb_build_object('value', CAST(from_quantity AS text), 'precision', 20)
     FROM b2b_price_import_row
     WHERE import_id = :importId AND action IN ('new', 'changed')`,
    { importId }
  )
}

/** Decimals of a base unit's price, as the compiler's division leaves them. */
const DECIMALS = 20

/**
 * Compiles, in one statement, what variants cost whose own lines are all plain prices:
 * the same as `compilePrices` makes of them, and a spec compares the two.
 * @returns the schedules whose compiled prices are other than before
 */
export async function writePlainPrices(
  trx: Transaction,
  group: Group
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: WrittenList[] }>(
    `WITH touched AS MATERIALIZED (
       SELECT DISTINCT schedule_id, target_id AS variant_id
       FROM (${WRITING}) staged WHERE target_type = 'variant'
     ), own AS (
       SELECT touched.schedule_id, link.price_set_id, line.method, line.value,
         CASE line.unit_code WHEN '' THEN 1 ELSE unit.content END AS content,
         line.from_quantity
       FROM touched
       CROSS JOIN LATERAL (
         -- The offset keeps the planner from a join that walks through all lines.
         SELECT method, value, unit_code, from_quantity FROM b2b_pricing_schedule_line
         WHERE schedule_id = touched.schedule_id AND target_type = 'variant'
           AND target_id = touched.variant_id AND deleted_at IS NULL
         OFFSET 0
       ) line
       JOIN product_variant_price_set link
         ON link.variant_id = touched.variant_id AND link.deleted_at IS NULL
       LEFT JOIN b2b_selling_unit unit
         ON unit.variant_id = touched.variant_id AND unit.code = line.unit_code
         AND unit.deleted_at IS NULL
     ), goods AS MATERIALIZED (
       SELECT *, bool_and(method = 'price') OVER (PARTITION BY schedule_id, price_set_id) AS is_plain
       FROM own
     ), priced AS (
       SELECT schedule_id, price_set_id, from_quantity * content AS quantity,
         CASE WHEN content = 1 THEN value
           ELSE round(CAST(value AS numeric(100, 40)) / content, ${String(DECIMALS)}) END AS amount
       FROM goods
       WHERE is_plain AND from_quantity * content >= 1
         AND from_quantity * content = trunc(from_quantity * content)
     ), steps AS (
       SELECT *, amount IS DISTINCT FROM lag(amount) OVER run AS is_step FROM priced
       WINDOW run AS (PARTITION BY schedule_id, price_set_id ORDER BY quantity)
     ), tiers AS (
       SELECT schedule_id, price_set_id, trim_scale(amount) AS amount,
         trim_scale(quantity) AS min_quantity,
         trim_scale(lead(quantity) OVER run - 1) AS max_quantity
       FROM steps WHERE is_step
       WINDOW run AS (PARTITION BY schedule_id, price_set_id ORDER BY quantity)
     ), lists AS MATERIALIZED (
       SELECT list.schedule_id, list.price_list_id, schedule.currency_code
       FROM b2b_pricing_schedule_list list
       JOIN b2b_pricing_schedule schedule ON schedule.id = list.schedule_id
       JOIN price_list ON price_list.id = list.price_list_id AND price_list.deleted_at IS NULL
       WHERE list.schedule_id = ANY(CAST(:schedules AS text[])) AND list.deleted_at IS NULL
     ), scope AS MATERIALIZED (
       SELECT DISTINCT price_list_id, price_set_id FROM goods
       JOIN lists USING (schedule_id) WHERE is_plain
     ), wanted AS MATERIALIZED (
       SELECT price_list_id, currency_code, price_set_id, min_quantity, max_quantity, amount
       FROM tiers JOIN lists USING (schedule_id)
     ), ${WRITE_WANTED}`,
    group
  )
  return await schedulesOfLists(
    trx,
    rows.map(({ price_list_id }) => price_list_id)
  )
}

async function schedulesOfLists(
  trx: Transaction,
  priceListIds: string[]
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { schedule_id: string }[] }>(
    `SELECT DISTINCT schedule_id FROM b2b_pricing_schedule_list
     WHERE price_list_id = ANY(CAST(:priceListIds AS text[])) AND deleted_at IS NULL`,
    { priceListIds }
  )
  return rows.map(({ schedule_id }) => schedule_id)
}

/** What the compiler has to look at itself; no variants: all that the schedule prices. */
export type FormulaWork = { schedule_id: string; variant_ids: string[] | null }

/** Schedules in which rows wrote formulas, or lines beside formulas. */
export async function formulaWork(
  trx: Transaction,
  group: Group
): Promise<FormulaWork[]> {
  const { rows } = await trx.raw<{ rows: FormulaWork[] }>(
    `WITH staged AS (
       SELECT DISTINCT schedule_id, target_type, target_id FROM (${WRITING}) w
     ), formulas AS (
       SELECT schedule_id, target_id FROM staged
       CROSS JOIN LATERAL (
         SELECT FROM b2b_pricing_schedule_line line
         WHERE line.schedule_id = staged.schedule_id AND line.target_type = 'variant'
           AND line.target_id = staged.target_id AND line.deleted_at IS NULL
           AND line.method <> 'price'
         LIMIT 1
       ) formula
       WHERE target_type = 'variant'
     ), wide AS (SELECT DISTINCT schedule_id FROM staged WHERE target_type <> 'variant')
     SELECT schedule_id, NULL AS variant_ids FROM wide
     UNION ALL
     SELECT schedule_id, array_agg(target_id ORDER BY target_id) FROM formulas
     WHERE schedule_id NOT IN (SELECT schedule_id FROM wide) GROUP BY schedule_id
     ORDER BY schedule_id`,
    group
  )
  return rows
}
