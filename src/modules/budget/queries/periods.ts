import { generateEntityId } from "@medusajs/framework/utils"
import type { Connection } from "../../../utils/connection"
import type { Transaction } from "../../../utils/transaction"
import type { PeriodRef } from "../types"

/** What is used of each of these periods, by {@link periodName}; none: nothing yet. */
export type Used = ReadonlyMap<string, string>

type UsedRow = PeriodRef & { used: string }

export function periodName({ budget_id, period_key }: PeriodRef): string {
  return `${budget_id} ${period_key}`
}

function byName(rows: UsedRow[]): Used {
  return new Map(rows.map((row) => [periodName(row), row.used]))
}

function columnsOf(refs: readonly PeriodRef[]) {
  return {
    budget_ids: refs.map(({ budget_id }) => budget_id),
    period_keys: refs.map(({ period_key }) => period_key),
  }
}

/** Reads without a lock: for those who only want to know. */
export async function readUsed(
  connection: Connection,
  refs: readonly PeriodRef[]
): Promise<Used> {
  const { rows } = await connection.raw<{ rows: UsedRow[] }>(
    `SELECT p.budget_id, p.period_key, CAST(p.used AS text) AS used
     FROM b2b_budget_period p
     JOIN unnest(CAST(:budget_ids AS text[]), CAST(:period_keys AS text[]))
       AS wanted (budget_id, period_key)
       ON wanted.budget_id = p.budget_id AND wanted.period_key = p.period_key
     WHERE p.deleted_at IS NULL`,
    columnsOf(refs)
  )
  return byName(rows)
}

/**
 * Locks these periods until the transaction ends, and makes those that are new. All
 * who write uses come here, and all lock in the same order: byte by byte, whatever the
 * database's collation is, so that none waits for one who waits for him.
 */
export async function lockPeriods(
  trx: Transaction,
  refs: readonly PeriodRef[]
): Promise<Used> {
  await trx.raw("SET LOCAL lock_timeout = '10s'")
  const distinct = [
    ...new Map(refs.map((ref) => [periodName(ref), ref])).values(),
  ]
  const { rows } = await trx.raw<{ rows: UsedRow[] }>(
    `INSERT INTO b2b_budget_period (id, budget_id, period_key, used, raw_used)
     SELECT w.id, w.budget_id, w.period_key, 0, '{"value": "0", "precision": 20}'
     FROM unnest(CAST(:ids AS text[]), CAST(:budget_ids AS text[]),
       CAST(:period_keys AS text[])) AS w (id, budget_id, period_key)
     ORDER BY w.budget_id COLLATE "C", w.period_key COLLATE "C"
     ON CONFLICT (budget_id, period_key) WHERE deleted_at IS NULL
     DO UPDATE SET updated_at = now()
     RETURNING budget_id, period_key, CAST(used AS text) AS used`,
    {
      ...columnsOf(distinct),
      ids: distinct.map(() => generateEntityId(undefined, "bper")),
    }
  )
  return byName(rows)
}
