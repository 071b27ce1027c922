import type { Connection } from "../../../utils/connection"

/** A line as a file of prices has it, and its key to go on after. */
export type ExportedLine = {
  schedule_id: string
  target_type: string
  target_id: string
  schedule: string
  sku: string | null
  /** Of a variant that has no SKU. */
  variant: string | null
  category: string | null
  method: string
  base: string
  base_schedule: string | null
  value: string
  unit: string
  from_quantity: string
  currency: string
}

/**
 * The next lines after one, in the order of the index of their keys. What prices a
 * variant or category that is gone prices nothing, and is left out.
 */
export async function exportLines(
  connection: Connection,
  {
    schedule_id,
    after,
    limit,
  }: { schedule_id: string | null; after: ExportedLine | null; limit: number }
): Promise<ExportedLine[]> {
  const { rows } = await connection.raw<{ rows: ExportedLine[] }>(
    `SELECT line.schedule_id, line.target_type, line.target_id,
       schedule.code AS schedule, variant.sku,
       CASE WHEN variant.sku IS NULL THEN variant.id END AS variant,
       category.handle AS category, line.method, line.base, base.code AS base_schedule,
       CAST(trim_scale(line.value) AS text) AS value, line.unit_code AS unit,
       CAST(trim_scale(line.from_quantity) AS text) AS from_quantity,
       schedule.currency_code AS currency
     FROM b2b_pricing_schedule_line line
     JOIN b2b_pricing_schedule schedule
       ON schedule.id = line.schedule_id AND schedule.deleted_at IS NULL
     LEFT JOIN b2b_pricing_schedule base ON base.id = line.base_schedule_id
     LEFT JOIN product_variant variant
       ON line.target_type = 'variant' AND variant.id = line.target_id
       AND variant.deleted_at IS NULL
     LEFT JOIN product_category category
       ON line.target_type = 'category' AND category.id = line.target_id
       AND category.deleted_at IS NULL
     WHERE line.deleted_at IS NULL
       AND (CAST(:schedule_id AS text) IS NULL OR line.schedule_id = :schedule_id)
       AND (line.schedule_id, line.target_type, line.target_id, line.unit_code, line.from_quantity)
         > (:after_schedule, :after_type, :after_target, :after_unit, CAST(:after_from AS numeric))
       AND (line.target_type = 'everything' OR coalesce(variant.id, category.id) IS NOT NULL)
     ORDER BY line.schedule_id, line.target_type, line.target_id, line.unit_code, line.from_quantity
     LIMIT :limit`,
    {
      schedule_id,
      limit,
      after_schedule: after?.schedule_id ?? "",
      after_type: after?.target_type ?? "",
      after_target: after?.target_id ?? "",
      after_unit: after?.unit ?? "",
      after_from: after?.from_quantity ?? "0",
    }
  )
  return rows
}
