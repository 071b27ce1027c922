import type { Transaction } from "../../../utils/transaction"
import type { Tier } from "../domain/compile-prices"

/** A compiled price of one price set. */
export type CompiledPrice = Tier & { price_set_id: string }

/**
 * Core's table `price` is written here, its lists in core-lists.ts, and nowhere else, see
 * docs/adr/0016: core's own methods take 0.2 ms a price and load each list whole.
 */

export type WrittenList = { price_list_id: string; changed: number }

/**
 * The end of a statement that makes price sets cost in lists what is wanted, and no more
 * than that. Before it stand `scope` (price_list_id, price_set_id), all that is compared,
 * and `wanted` (the same with currency_code, min_quantity, max_quantity, amount). Grouped
 * and not joined: what a planner does not know of makes a join of these quadratic.
 */
export const WRITE_WANTED = `compared AS MATERIALIZED (
    SELECT price_list_id, price_set_id, min_quantity, max_quantity, amount,
      min(currency_code) AS currency_code, bool_or(id IS NULL) AS is_wanted,
      array_agg(id) FILTER (WHERE id IS NOT NULL) AS ids
    FROM (
      SELECT price_list_id, price_set_id, price.min_quantity, price.max_quantity,
        price.amount, NULL AS currency_code, price.id
      FROM scope JOIN price USING (price_list_id, price_set_id)
      WHERE price.deleted_at IS NULL
      UNION ALL
      SELECT price_list_id, price_set_id, min_quantity, max_quantity, amount,
        currency_code, NULL
      FROM wanted
    ) both_sides
    GROUP BY price_list_id, price_set_id, min_quantity, max_quantity, amount
  ), gone AS (
    DELETE FROM price
    USING (SELECT unnest(ids) AS id FROM compared WHERE NOT is_wanted) unwanted
    WHERE price.id = unwanted.id
    RETURNING price.price_list_id
  ), come AS (
    INSERT INTO price (
      id, price_set_id, price_list_id, currency_code, rules_count,
      amount, raw_amount, min_quantity, raw_min_quantity, max_quantity, raw_max_quantity
    )
    SELECT 'price_' || replace(CAST(gen_random_uuid() AS text), '-', ''),
      price_set_id, price_list_id, currency_code, 0,
      amount, jsonb_build_object('value', CAST(amount AS text), 'precision', 20),
      min_quantity, jsonb_build_object('value', CAST(min_quantity AS text), 'precision', 20),
      max_quantity,
      CASE WHEN max_quantity IS NOT NULL
        THEN jsonb_build_object('value', CAST(max_quantity AS text), 'precision', 20) END
    FROM compared WHERE is_wanted AND ids IS NULL
    RETURNING price.price_list_id
  )
  SELECT price_list_id, CAST(count(*) AS int) AS changed
  FROM (SELECT price_list_id FROM gone UNION ALL SELECT price_list_id FROM come) written
  GROUP BY price_list_id`

type Lists = { price_list_ids: string[]; currency_code: string }

/**
 * Makes these price sets cost in these lists what is wanted, and no more than that.
 * @returns how many prices came, changed or went; 0: all was so already
 */
export async function writeCompiledPrices(
  trx: Transaction,
  { price_list_ids, currency_code }: Lists,
  priceSetIds: string[],
  wanted: CompiledPrice[]
): Promise<number> {
  if (price_list_ids.length === 0 || priceSetIds.length === 0) {
    return 0
  }
  const { rows } = await trx.raw<{ rows: WrittenList[] }>(
    `WITH lists AS (SELECT unnest(CAST(:lists AS text[])) AS price_list_id),
     scope AS (
       SELECT * FROM lists CROSS JOIN unnest(CAST(:every_set AS text[])) AS s (price_set_id)
     ), wanted AS (
       SELECT lists.*, CAST(:currency_code AS text) AS currency_code, tier.*
       FROM lists CROSS JOIN unnest(
         CAST(:sets AS text[]), CAST(:minima AS numeric[]), CAST(:maxima AS numeric[]), CAST(:amounts AS numeric[])
       ) AS tier (price_set_id, min_quantity, max_quantity, amount)
     ), ${WRITE_WANTED}`,
    {
      lists: price_list_ids,
      every_set: priceSetIds,
      sets: wanted.map(({ price_set_id }) => price_set_id),
      minima: wanted.map(({ min_quantity }) => min_quantity),
      maxima: wanted.map(({ max_quantity }) => max_quantity),
      amounts: wanted.map(({ amount }) => amount),
      currency_code,
    }
  )
  return rows.reduce((sum, { changed }) => sum + changed, 0)
}

/** Takes away what these lists say of any other price set. @returns how many prices went */
export async function dropOtherPrices(
  trx: Transaction,
  priceListIds: string[],
  keptPriceSetIds: string[]
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { count: number }[] }>(
    `WITH kept AS (SELECT unnest(CAST(:kept AS text[])) AS id), gone AS (
       DELETE FROM price
       WHERE price_list_id = ANY(CAST(:lists AS text[])) AND NOT EXISTS (
         SELECT FROM kept WHERE kept.id = price.price_set_id
       )
       RETURNING 1
     ) SELECT CAST(count(*) AS int) AS count FROM gone`,
    { lists: priceListIds, kept: keptPriceSetIds }
  )
  return rows[0]?.count ?? 0
}

/** Compiled prices of these price sets in one list. */
export async function readCompiledPrices(
  trx: Transaction,
  priceListId: string,
  priceSetIds: string[]
): Promise<CompiledPrice[]> {
  const { rows } = await trx.raw<{ rows: CompiledPrice[] }>(
    `SELECT price_set_id, CAST(min_quantity AS int), CAST(max_quantity AS int), CAST(amount AS text)
     FROM price
     WHERE price_list_id = :list AND price_set_id = ANY(CAST(:sets AS text[]))
       AND deleted_at IS NULL`,
    { list: priceListId, sets: priceSetIds }
  )
  return rows
}

/**
 * List prices: those of no price list. Where a region has a price of its own, that one
 * counts in it.
 */
export async function readListPrices(
  trx: Transaction,
  where: { currency_code: string; region_id: string | null },
  priceSetIds: string[]
): Promise<CompiledPrice[]> {
  const { rows } = await trx.raw<{
    rows: (CompiledPrice & { of_region: boolean })[]
  }>(
    `SELECT price.price_set_id, CAST(coalesce(price.min_quantity, 1) AS int) AS min_quantity,
       CAST(price.max_quantity AS int) AS max_quantity, CAST(price.amount AS text) AS amount,
       price.rules_count > 0 AS of_region
     FROM price
     WHERE price.price_set_id = ANY(CAST(:sets AS text[])) AND price.price_list_id IS NULL
       AND price.currency_code = :currency_code AND price.deleted_at IS NULL
       AND (coalesce(price.rules_count, 0) = 0 OR (price.rules_count = 1 AND EXISTS (
         SELECT FROM price_rule rule
         WHERE rule.price_id = price.id AND rule.deleted_at IS NULL
           AND rule.attribute = 'region_id' AND rule.value = :region_id
       )))`,
    { ...where, sets: priceSetIds }
  )
  const regional = new Set(
    rows.flatMap((row) => (row.of_region ? [row.price_set_id] : []))
  )
  return rows.filter((row) => row.of_region || !regional.has(row.price_set_id))
}
