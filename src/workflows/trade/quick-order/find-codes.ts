import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountRow } from "../../../modules/trade"
import { offeredVariants, type OfferedVariant } from "../lines/offered-variants"

type Row = { code: string; variant_id: string }

/**
 * What an account is offered under these codes: SKUs, its own part numbers and
 * barcodes, in any case of letters. What it is not offered is under no code. The same
 * three queries for one code and for 2,000.
 */
export async function findCodes(
  container: MedusaContainer,
  account: AccountRow,
  codes: string[]
): Promise<ReadonlyMap<string, OfferedVariant[]>> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(
      `WITH asked AS (SELECT unnest(CAST(:codes AS text[])) AS code)
       ${BY_COLUMN.map(byColumn).join(" UNION ")}
       UNION SELECT asked.code, own.variant_id
       FROM asked JOIN b2b_part_number own ON lower(own.number) = asked.code
         AND own.account_id = :account_id AND own.deleted_at IS NULL`,
      { codes: [...new Set(codes)], account_id: account.id }
    )
  const offered = await offeredVariants(
    container,
    account,
    rows.map(({ variant_id }) => variant_id)
  )
  const found = new Map<string, OfferedVariant[]>()
  for (const { code, variant_id } of rows) {
    const variant = offered.get(variant_id)
    if (variant) {
      found.set(code, [...(found.get(code) ?? []), variant])
    }
  }
  return found
}

const BY_COLUMN = ["sku", "barcode", "ean", "upc"]

function byColumn(column: string): string {
  return `SELECT asked.code, v.id AS variant_id
    FROM asked JOIN product_variant v
      ON lower(v.${column}) = asked.code AND v.deleted_at IS NULL`
}
