import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { nearestCodes, type AccountRow } from "../../../modules/trade"
import { seenBy } from "../queries/list-part-numbers"

/** A variant that somebody may have meant. */
export type Candidate = {
  variant_id: string
  sku: string
  title: string
  variant_title: string | null
}

const MOST_SUGGESTIONS = 3

/** Whoever has more wrong lines has the wrong file. */
const MOST_CODES = 100

/** Of a code, so many that begin or end alike are looked at. */
const MOST_ALIKE = 200

/**
 * The nearest SKUs to unknown codes among those that the account is offered, up to
 * three of each of the first 100 codes. SKUs that begin or end alike are compared:
 * one query that needs no extension of PostgreSQL.
 */
export async function suggestCodes(
  container: MedusaContainer,
  account: AccountRow,
  codes: string[]
): Promise<ReadonlyMap<string, Candidate[]>> {
  const asked = [...new Set(codes)].slice(0, MOST_CODES)
  if (asked.length === 0) {
    return new Map()
  }
  const { conditions, values } = await seenBy(container, account)
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: (Candidate & { code: string })[] }>(
      `WITH asked AS (SELECT unnest(CAST(:asked AS text[])) AS code),
       alike AS (
         SELECT asked.code, v.id FROM asked JOIN product_variant v
           ON left(lower(v.sku), 3) = left(asked.code, 3)
         UNION
         SELECT asked.code, v.id FROM asked JOIN product_variant v
           ON right(lower(v.sku), 4) = right(asked.code, 4)
       ),
       ranked AS (
         SELECT alike.code, v.id AS variant_id, v.sku, p.title,
           v.title AS variant_title, row_number() OVER (
             PARTITION BY alike.code
             ORDER BY abs(length(v.sku) - length(alike.code)), v.sku
           ) AS place
         FROM alike
         JOIN product_variant v ON v.id = alike.id AND v.deleted_at IS NULL
         JOIN product p ON p.id = v.product_id AND p.deleted_at IS NULL
         WHERE ${conditions.join(" AND ")}
       )
       SELECT code, variant_id, sku, title, variant_title
       FROM ranked WHERE place <= :most`,
      { ...values, asked, most: MOST_ALIKE }
    )
  const alike = new Map<string, Candidate[]>()
  for (const { code, ...candidate } of rows) {
    const known = alike.get(code) ?? []
    known.push(candidate)
    alike.set(code, known)
  }
  return new Map(
    asked.map((code) => [
      code,
      nearestCodes(code, alike.get(code) ?? [], MOST_SUGGESTIONS),
    ])
  )
}
