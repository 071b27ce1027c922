import type { Connection } from "../../../utils/connection"

type Asked = {
  price_set_ids: string[]
  /** The buyer's contract lists. */
  price_list_ids: string[]
  currency_code: string
}

export type PriceBreak = { price_set_id: string; quantity: number }

/**
 * Where another price may begin, lowest first: in list prices, in these lists and in
 * the lists that are everybody's.
 */
export async function priceBreaks(
  connection: Connection,
  asked: Asked
): Promise<PriceBreak[]> {
  const { rows } = await connection.raw<{ rows: PriceBreak[] }>(
    `WITH list AS (
       SELECT unnest(CAST(:price_list_ids AS text[])) AS id
       UNION
       SELECT id FROM price_list
       WHERE rules_count = 0 AND status = 'active' AND deleted_at IS NULL
     ), asked AS (
       SELECT min_quantity, max_quantity, price_set_id FROM price
       WHERE price_set_id = ANY(CAST(:price_set_ids AS text[]))
         AND price_list_id IS NULL AND currency_code = :currency_code
         AND deleted_at IS NULL
       UNION ALL
       SELECT price.min_quantity, price.max_quantity, price.price_set_id
       FROM list JOIN price ON price.price_list_id = list.id
       WHERE price.price_set_id = ANY(CAST(:price_set_ids AS text[]))
         AND price.currency_code = :currency_code AND price.deleted_at IS NULL
     )
     SELECT DISTINCT price_set_id, CAST(quantity AS int) AS quantity
     FROM asked CROSS JOIN LATERAL (
       VALUES (greatest(coalesce(min_quantity, 1), 1)), (max_quantity + 1), (1)
     ) AS bound (quantity)
     WHERE quantity IS NOT NULL
     ORDER BY price_set_id, quantity`,
    asked
  )
  return rows
}
