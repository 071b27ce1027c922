import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "../../../utils/transaction"
import { sellingUnitOf, type SellingUnit } from "../domain/selling-unit"

type Row = Parameters<typeof sellingUnitOf>[0] & {
  id: string
  created_at: string
}

/** A unit that comes back as the very row that it was; dates lose microseconds. */
export type SavedUnit = SellingUnit & { id?: string; created_at?: string }

const COLUMNS = [
  "code",
  "name",
  "content",
  "minimum",
  "multiple",
  "is_base",
  "is_priced",
  "is_default",
  "orderable",
]

/**
 * Replaces a variant's units. Of two at the same time one waits for the other; a
 * unit that stays keeps its id.
 * @returns the units that it had
 */
export async function replaceSellingUnits(
  trx: Transaction,
  variantId: string,
  units: SavedUnit[],
  now: Date
): Promise<{ before: Required<SavedUnit>[] }> {
  await trx.raw("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))", {
    key: `b2b_selling_unit ${variantId}`,
  })
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `SELECT id, CAST(created_at AS text) AS created_at, ${COLUMNS.join(", ")} FROM b2b_selling_unit
     WHERE variant_id = :variantId AND deleted_at IS NULL
     ORDER BY content, code FOR UPDATE`,
    { variantId }
  )
  await trx.raw("DELETE FROM b2b_selling_unit WHERE variant_id = :variantId", {
    variantId,
  })
  if (units.length > 0) {
    const known = new Map(rows.map((row) => [row.code, row]))
    await trx("b2b_selling_unit").insert(
      units.map((unit) => ({
        ...unit,
        id:
          unit.id ??
          known.get(unit.code)?.id ??
          generateEntityId(undefined, "sunit"),
        variant_id: variantId,
        raw_content: rawOf(unit.content),
        raw_minimum: rawOf(unit.minimum),
        raw_multiple: rawOf(unit.multiple),
        created_at: unit.created_at ?? known.get(unit.code)?.created_at ?? now,
        updated_at: now,
      }))
    )
  }
  return {
    before: rows.map((row) => ({
      ...sellingUnitOf(row),
      id: row.id,
      created_at: row.created_at,
    })),
  }
}

/** How Medusa keeps a number's exact text beside it. */
function rawOf(value: string): string {
  return JSON.stringify({ value, precision: 20 })
}
