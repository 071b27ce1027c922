import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type IdRow = { id: string }

/** What the shop lists beside products, and how each hangs on a product `p`. */
const HANGS_ON_PRODUCTS = {
  collection: "SELECT p.collection_id AS id FROM visible p",
  type: "SELECT p.type_id AS id FROM visible p",
  tag: `SELECT t.product_tag_id AS id
        FROM visible p JOIN product_tags t ON t.product_id = p.id`,
  option: `SELECT o.product_option_id AS id
           FROM visible p
           JOIN product_product_option o
             ON o.product_id = p.id AND o.deleted_at IS NULL`,
  // The way to a category that holds something leads through those above it.
  category: `SELECT path.id
             FROM visible p
             JOIN product_category_product pc ON pc.product_id = p.id
             JOIN product_category c
               ON c.id = pc.product_category_id AND c.deleted_at IS NULL
             CROSS JOIN LATERAL unnest(string_to_array(c.mpath, '.')) AS path(id)`,
} as const

export type Shelf = keyof typeof HANGS_ON_PRODUCTS

/** The ids of a kind that have a published product in one of these catalogs. */
export async function visibleShelves(
  container: MedusaContainer,
  kind: Shelf,
  catalogIds: string[]
): Promise<string[]> {
  if (catalogIds.length === 0) {
    return []
  }
  return await idsOf(
    container,
    `WITH visible AS (
       SELECT p.id, p.collection_id, p.type_id FROM product p
       WHERE p.deleted_at IS NULL AND p.status = 'published'
         AND ${IN_CATALOGS}
     )
     SELECT DISTINCT shelf.id FROM (${HANGS_ON_PRODUCTS[kind]}) AS shelf
     WHERE shelf.id IS NOT NULL AND shelf.id <> ''`,
    { catalogs: catalogIds }
  )
}

/** Those of these products that one of the catalogs lists. */
export async function visibleProducts(
  container: MedusaContainer,
  productIds: string[],
  catalogIds: string[]
): Promise<Set<string>> {
  return await among(
    container,
    "SELECT p.id FROM product p WHERE p.id = ANY(CAST(:ids AS text[]))",
    productIds,
    catalogIds
  )
}

/** Those of these variants whose product one of the catalogs lists. */
export async function visibleVariants(
  container: MedusaContainer,
  variantIds: string[],
  catalogIds: string[]
): Promise<Set<string>> {
  return await among(
    container,
    `SELECT v.id FROM product_variant v JOIN product p ON p.id = v.product_id
     WHERE v.id = ANY(CAST(:ids AS text[])) AND v.deleted_at IS NULL`,
    variantIds,
    catalogIds
  )
}

async function among(
  container: MedusaContainer,
  sql: string,
  ids: string[],
  catalogIds: string[]
): Promise<Set<string>> {
  return ids.length === 0 || catalogIds.length === 0
    ? new Set()
    : new Set(
        await idsOf(container, `${sql} AND ${IN_CATALOGS}`, {
          ids,
          catalogs: catalogIds,
        })
      )
}

/** Whether one of `:catalogs` lists a product `p`. */
export const IN_CATALOGS = `EXISTS (
  SELECT 1 FROM b2b_product_catalog link
  WHERE link.product_id = p.id AND link.deleted_at IS NULL
    AND link.b2b_catalog_id = ANY(CAST(:catalogs AS text[])))`

async function idsOf(
  container: MedusaContainer,
  sql: string,
  values: { ids?: string[]; catalogs: string[] }
): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: IdRow[] }>(sql, values)
  return rows.map(({ id }) => id)
}
