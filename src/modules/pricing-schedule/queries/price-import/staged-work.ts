import type { Transaction } from "../../../../utils/transaction"
import type { Connection } from "../../../../utils/connection"

/** Rows that one statement writes at most, where they are of several schedules. */
const GROUP_ROWS = 5000

/** The schedules of an import's rows, in groups that are written at once. */
export async function stagedGroups(
  trx: Transaction,
  importId: string
): Promise<{ schedules: string[]; rows: number }[]> {
  const { rows: found } = await trx.raw<{
    rows: { schedules: string[]; rows: number }[]
  }>(
    `WITH counted AS (
       SELECT schedule_id, count(*) AS rows FROM b2b_price_import_row
       WHERE import_id = :importId GROUP BY schedule_id
     ), ranked AS (
       SELECT *, trunc((sum(rows) OVER (ORDER BY schedule_id) - rows) / :size) AS rank FROM counted
     )
     SELECT array_agg(schedule_id ORDER BY schedule_id) AS schedules,
       CAST(sum(rows) AS int) AS rows
     FROM ranked GROUP BY rank ORDER BY rank`,
    { importId, size: GROUP_ROWS }
  )
  return found
}

/** How many rows are staged, by what they do. */
export async function countStaged(
  trx: Transaction,
  importId: string
): Promise<Record<"new" | "changed" | "unchanged", number>> {
  const { rows } = await trx.raw<{ rows: { action: string; count: number }[] }>(
    `SELECT action, CAST(count(*) AS int) AS count FROM b2b_price_import_row
     WHERE import_id = ? GROUP BY action`,
    [importId]
  )
  return {
    new: 0,
    changed: 0,
    unchanged: 0,
    ...Object.fromEntries(rows.map(({ action, count }) => [action, count])),
  }
}

/** Rows that do not fit the shop any more as they did when they were previewed. */
export async function staleRows(
  trx: Transaction,
  importId: string
): Promise<{ count: number; line: number | null }> {
  const { rows } = await trx.raw<{
    rows: { count: number; line: number | null }[]
  }>(
    `SELECT CAST(count(*) AS int) AS count, min(r.line) AS line
     FROM b2b_price_import_row r
     LEFT JOIN b2b_pricing_schedule schedule
       ON schedule.id = r.schedule_id AND schedule.deleted_at IS NULL
     LEFT JOIN b2b_pricing_schedule base
       ON base.id = r.base_schedule_id AND base.deleted_at IS NULL
     LEFT JOIN b2b_pricing_schedule_line line
       ON line.schedule_id = r.schedule_id AND line.target_type = r.target_type
       AND line.target_id = r.target_id AND line.unit_code = r.unit_code
       AND line.from_quantity = r.from_quantity AND line.deleted_at IS NULL
     LEFT JOIN product_variant variant
       ON variant.id = r.target_id AND variant.deleted_at IS NULL
     LEFT JOIN product_category category
       ON category.id = r.target_id AND category.deleted_at IS NULL
     LEFT JOIN b2b_selling_unit unit
       ON unit.variant_id = r.target_id AND unit.code = r.unit_code
       AND unit.deleted_at IS NULL
     WHERE r.import_id = :importId AND (
       schedule.id IS NULL
       OR line.id IS DISTINCT FROM r.existing_id
       OR (r.base_schedule_id IS NOT NULL AND base.id IS NULL)
       OR (r.target_type = 'variant' AND variant.id IS NULL)
       OR (r.target_type = 'category' AND category.id IS NULL)
       OR (r.unit_code <> '' AND unit.content IS DISTINCT FROM r.content)
     )`,
    { importId }
  )
  return rows[0] ?? { count: 0, line: null }
}

/** Holds all schedules of an import, in one order, until the transaction ends. */
export async function lockStagedSchedules(
  trx: Transaction,
  importId: string
): Promise<void> {
  await trx.raw(
    `SELECT id FROM b2b_pricing_schedule
     WHERE id IN (SELECT schedule_id FROM b2b_price_import_row WHERE import_id = ?)
     ORDER BY id FOR UPDATE`,
    [importId]
  )
}

/** Which schedules start from which, by id. */
export async function readBases(
  trx: Transaction
): Promise<Map<string, string[]>> {
  const { rows } = await trx.raw<{ rows: { id: string; bases: string[] }[] }>(
    `SELECT schedule_id AS id, array_agg(DISTINCT base_schedule_id) AS bases
     FROM b2b_pricing_schedule_line
     WHERE base_schedule_id IS NOT NULL AND deleted_at IS NULL GROUP BY schedule_id`
  )
  return new Map(rows.map(({ id, bases }) => [id, bases]))
}

/**
 * Has PostgreSQL count what it does by itself only minutes later: after a large file it
 * would take the index of schedules for selective, and read a schedule's lines whole to
 * find one.
 */
export async function analyzePrices(connection: Connection): Promise<void> {
  await connection.raw(
    `ANALYZE b2b_pricing_schedule, b2b_pricing_schedule_line,
       b2b_pricing_schedule_list, b2b_selling_unit, price`
  )
}
