import type { Transaction } from "../../../../utils/transaction"
import {
  targetTypeOf,
  type ExistingLine,
  type PriceFileRow,
  type ResolvedRow,
} from "../../domain/price-file-row"
import type { LineInput } from "../../domain/schedule-line"

/**
 * Finds what rows of a file name, in one statement: schedules by code, variants by SKU
 * or id, categories by handle, units by code, and the lines that they would change. It
 * reads tables of core's product module and of the trade module, see docs/adr/0017.
 */
export async function resolveRows(
  trx: Transaction,
  rows: readonly PriceFileRow[]
): Promise<Map<number, ResolvedRow>> {
  const { rows: found } = await trx.raw<{ rows: ResolvedRow[] }>(
    `SELECT r.line, schedule.id AS schedule_id, schedule.currency_code, schedule.office_id,
       target.id AS target_id, CAST(unit.content AS text) AS content,
       base.id AS base_schedule_id, base.currency_code AS base_currency_code,
       base.office_id AS base_office_id, existing.id AS existing_id,
       CASE WHEN existing.id IS NOT NULL THEN json_build_object(
         'method', existing.method, 'base', existing.base,
         'base_schedule_id', existing.base_schedule_id,
         'value', CAST(trim_scale(existing.value) AS text)
       ) END AS existing,
       taken.line AS taken
     FROM json_to_recordset(CAST(:rows AS json)) AS r (
       line integer, schedule text, target_type text, sku text, variant text,
       category text, base_schedule text, unit text, from_quantity numeric
     )
     LEFT JOIN b2b_pricing_schedule schedule
       ON schedule.code = r.schedule AND schedule.deleted_at IS NULL
     LEFT JOIN b2b_pricing_schedule base
       ON base.code = r.base_schedule AND base.deleted_at IS NULL
     LEFT JOIN product_variant by_sku
       ON by_sku.sku = r.sku AND r.sku <> '' AND by_sku.deleted_at IS NULL
     LEFT JOIN product_variant by_id
       ON by_id.id = r.variant AND r.sku = '' AND by_id.deleted_at IS NULL
     LEFT JOIN product_category category
       ON category.handle = r.category AND category.deleted_at IS NULL
     CROSS JOIN LATERAL (SELECT CASE r.target_type
       WHEN 'variant' THEN coalesce(by_sku.id, by_id.id)
       WHEN 'category' THEN category.id
       ELSE '' END AS id) target
     LEFT JOIN b2b_selling_unit selling
       ON selling.variant_id = target.id AND selling.code = r.unit
       AND selling.deleted_at IS NULL
     CROSS JOIN LATERAL (SELECT CASE r.unit
       WHEN '' THEN 1 ELSE selling.content END AS content) unit
     LEFT JOIN b2b_pricing_schedule_line existing
       ON existing.schedule_id = schedule.id AND existing.target_type = r.target_type
       AND existing.target_id = target.id AND existing.unit_code = r.unit
       AND existing.from_quantity = r.from_quantity AND existing.deleted_at IS NULL
     LEFT JOIN LATERAL (
       SELECT json_build_object(
         'unit_code', other.unit_code,
         'from_quantity', CAST(trim_scale(other.from_quantity) AS text)
       ) AS line
       FROM b2b_pricing_schedule_line other
       LEFT JOIN b2b_selling_unit other_unit
         ON other_unit.variant_id = other.target_id AND other_unit.code = other.unit_code
         AND other_unit.deleted_at IS NULL
       WHERE other.schedule_id = schedule.id AND other.target_type = r.target_type
         AND other.target_id = target.id AND other.unit_code <> r.unit
         AND other.deleted_at IS NULL
         AND other.from_quantity * CASE other.unit_code WHEN '' THEN 1 ELSE other_unit.content END
           = r.from_quantity * unit.content
       LIMIT 1
     ) taken ON true`,
    {
      rows: JSON.stringify(
        rows.map((row) => ({
          line: row.line,
          schedule: row.schedule,
          target_type: targetTypeOf(row),
          sku: row.sku,
          variant: row.variant,
          category: row.category,
          base_schedule: row.base_schedule,
          unit: row.unit,
          from_quantity: row.from_quantity,
        }))
      ),
    }
  )
  return new Map(found.map((row) => [row.line, row]))
}

/** A row that can be applied. */
export type StagedRow = {
  line: number
  entity_key: string
  action: "new" | "changed" | "unchanged"
  schedule_id: string
  content: string
  existing_id: string | null
  before: ExistingLine | null
} & LineInput

/**
 * Keeps rows until they are applied.
 * @returns for each row that was not kept, because an earlier one prices the same goods
 *   from the same quantity on, the line of that one
 */
export async function stageRows(
  trx: Transaction,
  importId: string,
  rows: readonly StagedRow[]
): Promise<Map<number, number>> {
  const { rows: doubles } = await trx.raw<{
    rows: { line: number; earlier: number }[]
  }>(
    `WITH r AS MATERIALIZED (
       SELECT *, from_quantity * content AS base_quantity
       FROM json_to_recordset(CAST(:rows AS json)) AS r (
         line integer, action text, existing_id text, before jsonb, entity_key text,
         schedule_id text, target_type text, target_id text, method text, base text,
         base_schedule_id text, value numeric, unit_code text, content numeric,
         from_quantity numeric)
     ), kept AS (
       INSERT INTO b2b_price_import_row (
         import_id, line, action, existing_id, before, entity_key, schedule_id,
         target_type, target_id, method, base, base_schedule_id, value, unit_code,
         content, from_quantity, base_quantity)
       SELECT :importId, line, action, existing_id, before, entity_key, schedule_id,
         target_type, target_id, method, base, base_schedule_id, value, unit_code,
         content, from_quantity, base_quantity
       FROM r ORDER BY line
       ON CONFLICT (import_id, schedule_id, target_type, target_id, base_quantity)
         DO NOTHING
       RETURNING line, schedule_id, target_type, target_id, base_quantity
     )
     SELECT r.line, coalesce(kept.line, earlier.line) AS earlier
     FROM r
     LEFT JOIN kept USING (schedule_id, target_type, target_id, base_quantity)
     LEFT JOIN b2b_price_import_row earlier
       ON earlier.import_id = :importId AND earlier.schedule_id = r.schedule_id
       AND earlier.target_type = r.target_type AND earlier.target_id = r.target_id
       AND earlier.base_quantity = r.base_quantity
     WHERE r.line NOT IN (SELECT line FROM kept)`,
    { importId, rows: JSON.stringify(rows) }
  )
  return new Map(doubles.map(({ line, earlier }) => [line, earlier]))
}
