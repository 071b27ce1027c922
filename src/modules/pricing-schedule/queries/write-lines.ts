import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "../../../utils/transaction"
import type { LineInput } from "../domain/schedule-line"

/** Inserts lines in one statement, each decimal as it was typed. @returns their ids */
export async function insertLines(
  trx: Transaction,
  scheduleId: string,
  lines: readonly LineInput[]
): Promise<string[]> {
  const rows = lines.map((line) => ({
    id: generateEntityId("", "pslin"),
    target_type: line.target_type,
    target_id: line.target_id,
    method: line.method,
    base: line.base,
    base_schedule_id: line.base_schedule_id,
    value: String(line.value),
    unit_code: line.unit_code,
    from_quantity: String(line.from_quantity),
  }))
  await trx.raw(
    `INSERT INTO b2b_pricing_schedule_line (
       id, schedule_id, target_type, target_id, method, base, base_schedule_id,
       value, raw_value, unit_code, from_quantity, raw_from_quantity
     )
     SELECT id, :schedule_id, target_type, target_id, method, base, base_schedule_id,
       CAST(value AS numeric), jsonb_build_object('value', value, 'precision', 20),
       unit_code, CAST(from_quantity AS numeric),
       jsonb_build_object('value', from_quantity, 'precision', 20)
     FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS line (
       id text, target_type text, target_id text, method text, base text,
       base_schedule_id text, value text, unit_code text, from_quantity text
     )`,
    { schedule_id: scheduleId, rows: JSON.stringify(rows) }
  )
  return rows.map(({ id }) => id)
}

/** Removes lines for good: what they said stands in the log. */
export async function deleteLines(
  trx: Transaction,
  scheduleId: string,
  ids: string[]
): Promise<void> {
  await trx.raw(
    `DELETE FROM b2b_pricing_schedule_line
     WHERE schedule_id = :schedule_id AND id = ANY(CAST(:ids AS text[]))`,
    { schedule_id: scheduleId, ids }
  )
}
