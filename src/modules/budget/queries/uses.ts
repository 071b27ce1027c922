import { generateEntityId } from "@medusajs/framework/utils"
import type { Connection } from "../../../utils/connection"
import type { Transaction } from "../../../utils/transaction"
import type { Held, NewUse } from "../types"

/** Lines that one statement writes. */
const AT_ONCE = 1000

/** What these order headers hold, by the ledger: a line for each header and period. */
export async function readHeld(
  connection: Connection,
  headerIds: readonly string[]
): Promise<Held[]> {
  const { rows } = await connection.raw<{ rows: Held[] }>(
    `SELECT order_header_id, budget_id, period_key, CAST(sum(amount) AS text) AS amount,
       CAST(max(sequence) AS int) AS lines
     FROM b2b_budget_use
     WHERE order_header_id = ANY(CAST(:ids AS text[])) AND deleted_at IS NULL
     GROUP BY order_header_id, budget_id, period_key
     ORDER BY order_header_id, budget_id, max(sequence)`,
    { ids: [...headerIds] }
  )
  return rows
}

/** Writes lines, and adds them to their periods, whose locks the caller holds. */
export async function writeUses(
  trx: Transaction,
  uses: readonly NewUse[],
  at: Date
): Promise<void> {
  for (let start = 0; start < uses.length; start += AT_ONCE) {
    await writeSome(trx, uses.slice(start, start + AT_ONCE), at)
  }
}

async function writeSome(
  trx: Transaction,
  uses: readonly NewUse[],
  at: Date
): Promise<void> {
  const lines = uses.map((use) => ({
    ...use,
    id: generateEntityId(undefined, "buse"),
  }))
  await trx.raw(
    `WITH line AS (
       SELECT * FROM jsonb_to_recordset(CAST(:lines AS jsonb)) AS l (id text,
         budget_id text, period_key text, order_header_id text, kind text,
         sequence int, amount numeric)
     ), written AS (
       INSERT INTO b2b_budget_use (id, budget_id, period_key, order_header_id, kind,
         sequence, amount, raw_amount, at)
       SELECT id, budget_id, period_key, order_header_id, kind, sequence, amount,
         jsonb_build_object('value', CAST(amount AS text), 'precision', 20),
         CAST(:at AS timestamptz)
       FROM line
     )
     UPDATE b2b_budget_period p
     SET used = p.used + moved.amount, updated_at = now(),
       raw_used = jsonb_build_object(
         'value', CAST(p.used + moved.amount AS text), 'precision', 20)
     FROM (SELECT budget_id, period_key, sum(amount) AS amount FROM line
       GROUP BY budget_id, period_key) moved
     WHERE p.budget_id = moved.budget_id AND p.period_key = moved.period_key
       AND p.deleted_at IS NULL`,
    { lines: JSON.stringify(lines), at }
  )
}
