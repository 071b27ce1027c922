import type { Transaction } from "../../../utils/transaction"

/** Holds schedules until the transaction ends. @returns the ids of those that exist */
export async function lockSchedules(
  trx: Transaction,
  ids: readonly string[]
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `SELECT id FROM b2b_pricing_schedule
     WHERE id = ANY(CAST(:ids AS text[])) AND deleted_at IS NULL
     ORDER BY id FOR UPDATE`,
    { ids: [...ids] }
  )
  return rows.map(({ id }) => id)
}

/** Has open carts priced anew that these schedules price. */
export async function raiseVersions(
  trx: Transaction,
  ids: readonly string[]
): Promise<void> {
  await trx.raw(
    `UPDATE b2b_pricing_schedule SET version = version + 1
     WHERE id = ANY(CAST(:ids AS text[]))`,
    { ids: [...ids] }
  )
}

/** The core price lists of schedules, by schedule. */
export async function listsOf(
  trx: Transaction,
  scheduleIds: readonly string[]
): Promise<Map<string, string[]>> {
  const { rows } = await trx.raw<{
    rows: { schedule_id: string; price_list_ids: string[] }[]
  }>(
    `SELECT schedule_id, array_agg(price_list_id) AS price_list_ids
     FROM b2b_pricing_schedule_list WHERE schedule_id = ANY(CAST(:ids AS text[]))
     GROUP BY schedule_id`,
    { ids: [...scheduleIds] }
  )
  return new Map(
    rows.map(({ schedule_id, price_list_ids }) => [schedule_id, price_list_ids])
  )
}
