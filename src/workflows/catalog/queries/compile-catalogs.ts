import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { CatalogEvents } from "../events"
import type { EntryType } from "../targets"

/** Which part of all links is compiled anew; nothing named: all of them. */
export type CompileScope = {
  catalog_ids?: string[]
  product_ids?: string[]
  /** Only catalogs with entries of this type. */
  listing?: EntryType
}

/** Products that came into a catalog, and those that left one. */
export type Compiled = { added: string[]; removed: string[] }

/** Any number that is ours: two compilations must not interleave, see below. */
const LOCK = 7_203_115_518

/**
 * Makes the links between products and catalogs what the entries say, in one
 * statement: what is no longer listed disappears in the same instant as what is
 * new appears. Compilations wait for each other, so that one that began with older
 * entries cannot bring back what a later one took out.
 */
export async function compileCatalogs(
  container: MedusaContainer,
  scope: CompileScope,
  now: Date
): Promise<Compiled> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const compiled = await knex.transaction(async (transaction) => {
    await transaction.raw("SELECT pg_advisory_xact_lock(?)", [LOCK])
    const catalogs = await catalogsOf(transaction, scope)
    const { rows } = await transaction.raw<{ rows: Compiled[] }>(COMPILE, {
      catalogs,
      products: scope.product_ids ?? null,
      now,
    })
    if (scope.product_ids === undefined) {
      await transaction.raw(
        `UPDATE b2b_catalog SET compiled_at = :now
         WHERE deleted_at IS NULL
           AND (CAST(:catalogs AS text[]) IS NULL OR id = ANY(CAST(:catalogs AS text[])))`,
        { catalogs, now }
      )
    }
    return rows[0] ?? { added: [], removed: [] }
  })
  await tell(container, compiled)
  return compiled
}

/** In pieces, so that no listener is handed a whole shop. */
const TOLD_AT_ONCE = 200

async function tell(
  container: MedusaContainer,
  { added, removed }: Compiled
): Promise<void> {
  const ids = [...new Set([...added, ...removed])]
  const pieces = Array.from(
    { length: Math.ceil(ids.length / TOLD_AT_ONCE) },
    (_piece, index) => ids.slice(index * TOLD_AT_ONCE).slice(0, TOLD_AT_ONCE)
  )
  await container.resolve(Modules.EVENT_BUS).emit(
    pieces.map((product_ids) => ({
      name: CatalogEvents.CATALOGS_COMPILED,
      data: { product_ids },
    }))
  )
}

/** Null: all of them. */
async function catalogsOf(
  transaction: Knex.Transaction,
  { catalog_ids, listing }: CompileScope
): Promise<string[] | null> {
  if (listing === undefined) {
    return catalog_ids ?? null
  }
  const rows = await transaction("b2b_catalog_entry")
    .where({ type: listing })
    .whereNull("deleted_at")
    .distinct<{ catalog_id: string }[]>("catalog_id")
  return rows.map(({ catalog_id }) => catalog_id)
}

/** All pairs of a catalog and a product that entries list. */
export const LISTED = `
  tree AS (
    SELECT c.id, ancestor.id AS ancestor_id
    FROM product_category c
    CROSS JOIN LATERAL unnest(string_to_array(c.mpath, '.')) AS path(id)
    JOIN product_category ancestor
      ON ancestor.id = path.id AND ancestor.deleted_at IS NULL
    WHERE c.deleted_at IS NULL
  ),
  named AS (
    SELECT e.catalog_id, e.target_id AS product_id
    FROM entry e WHERE e.type = 'product'
    UNION
    SELECT e.catalog_id, pc.product_id
    FROM entry e
    JOIN tree ON tree.ancestor_id = e.target_id
    JOIN product_category_product pc ON pc.product_category_id = tree.id
    WHERE e.type = 'category'
    UNION
    SELECT e.catalog_id, p.id
    FROM entry e
    JOIN product_collection c ON c.id = e.target_id AND c.deleted_at IS NULL
    JOIN product p ON p.collection_id = c.id
    WHERE e.type = 'collection'
    UNION
    SELECT e.catalog_id, pt.product_id
    FROM entry e
    JOIN product_tag t ON t.id = e.target_id AND t.deleted_at IS NULL
    JOIN product_tags pt ON pt.product_tag_id = t.id
    WHERE e.type = 'tag'
  ),
  listed AS MATERIALIZED (
    SELECT n.catalog_id, n.product_id
    FROM named n JOIN product p ON p.id = n.product_id
    WHERE p.deleted_at IS NULL
      AND (CAST(:products AS text[]) IS NULL OR p.id = ANY(CAST(:products AS text[])))
  )`

const COMPILE = `
  WITH entry AS (
    SELECT e.catalog_id, e.type, e.target_id
    FROM b2b_catalog_entry e
    JOIN b2b_catalog c ON c.id = e.catalog_id AND c.deleted_at IS NULL
    WHERE e.deleted_at IS NULL
      AND (CAST(:catalogs AS text[]) IS NULL OR e.catalog_id = ANY(CAST(:catalogs AS text[])))
  ),
  ${LISTED},
  removed AS (
    DELETE FROM b2b_product_catalog link
    WHERE (CAST(:catalogs AS text[]) IS NULL
           OR link.b2b_catalog_id = ANY(CAST(:catalogs AS text[])))
      AND (CAST(:products AS text[]) IS NULL
           OR link.product_id = ANY(CAST(:products AS text[])))
      AND NOT EXISTS (
        SELECT 1 FROM listed
        WHERE listed.catalog_id = link.b2b_catalog_id
          AND listed.product_id = link.product_id)
    RETURNING link.product_id
  ),
  added AS (
    INSERT INTO b2b_product_catalog
      (id, product_id, b2b_catalog_id, created_at, updated_at)
    SELECT 'bpcat_' || replace(gen_random_uuid()::text, '-', ''),
           listed.product_id, listed.catalog_id,
           CAST(:now AS timestamptz), CAST(:now AS timestamptz)
    FROM listed
    ON CONFLICT (product_id, b2b_catalog_id)
      DO UPDATE SET deleted_at = NULL, updated_at = :now
      WHERE b2b_product_catalog.deleted_at IS NOT NULL
    RETURNING product_id
  )
  SELECT ARRAY(SELECT DISTINCT product_id FROM added) AS added,
         ARRAY(SELECT DISTINCT product_id FROM removed) AS removed`
