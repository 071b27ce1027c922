import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The categories of variants' products, those above them included. */
export async function categoriesOf(
  container: MedusaContainer,
  variantIds: string[]
): Promise<Map<string, string[]>> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { variant_id: string; category_ids: string[] }[] }>(
      `SELECT v.id AS variant_id, array_agg(DISTINCT above.id) AS category_ids
       FROM product_variant v
       JOIN product_category_product l ON l.product_id = v.product_id
       JOIN product_category c ON c.id = l.product_category_id
         AND c.deleted_at IS NULL
       CROSS JOIN LATERAL unnest(string_to_array(c.mpath, '.')) AS above(id)
       WHERE v.id = ANY(CAST(:ids AS text[])) GROUP BY v.id`,
      { ids: variantIds }
    )
  return new Map(rows.map((row) => [row.variant_id, row.category_ids]))
}
