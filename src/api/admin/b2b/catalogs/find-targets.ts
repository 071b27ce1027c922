import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Rows } from "../../../../utils/graph"
import { literally } from "../../../../utils/search"
import type { AdminCatalogAssignment, AdminCatalogEntry } from "./types"
import type { AdminCatalogTargetQuery } from "./validators"

const ENTRIES = `
  SELECT e.type, e.target_id,
    COALESCE(p.title, c.name, k.title, t.value) AS name
  FROM b2b_catalog_entry e
  LEFT JOIN product p
    ON e.type = 'product' AND p.id = e.target_id AND p.deleted_at IS NULL
  LEFT JOIN product_category c
    ON e.type = 'category' AND c.id = e.target_id AND c.deleted_at IS NULL
  LEFT JOIN product_collection k
    ON e.type = 'collection' AND k.id = e.target_id AND k.deleted_at IS NULL
  LEFT JOIN product_tag t
    ON e.type = 'tag' AND t.id = e.target_id AND t.deleted_at IS NULL
  WHERE e.catalog_id = :catalog AND e.deleted_at IS NULL`

const ASSIGNMENTS = `
  SELECT a.target_type AS type, a.target_id,
    COALESCE(owner.name, c.name, g.name) AS name, t.number AS detail
  FROM b2b_catalog_assignment a
  LEFT JOIN b2b_account t
    ON a.target_type = 'account' AND t.id = a.target_id
   AND t.deleted_at IS NULL
  LEFT JOIN b2b_company owner ON owner.id = t.company_id
  LEFT JOIN b2b_company c
    ON a.target_type = 'company' AND c.id = a.target_id
   AND c.deleted_at IS NULL
  LEFT JOIN customer_group g
    ON a.target_type = 'price_group' AND g.id = a.target_id
   AND g.deleted_at IS NULL
  WHERE a.catalog_id = :catalog AND a.deleted_at IS NULL`

/** A page of what a catalog lists, by kind and name. */
export function findEntries(
  scope: MedusaContainer,
  catalogId: string,
  query: AdminCatalogTargetQuery
): Promise<Rows<AdminCatalogEntry>> {
  return findTargets(scope, ENTRIES, catalogId, query)
}

/** A page of whom a catalog is for, by kind and name. */
export function findAssignments(
  scope: MedusaContainer,
  catalogId: string,
  query: AdminCatalogTargetQuery
): Promise<Rows<AdminCatalogAssignment>> {
  return findTargets(scope, ASSIGNMENTS, catalogId, query)
}

/** In SQL: their names are in as many modules as there are kinds. */
async function findTargets<Row>(
  scope: MedusaContainer,
  targets: string,
  catalogId: string,
  { q, limit, offset }: AdminCatalogTargetQuery
): Promise<Rows<Row>> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = `WITH target AS (${targets}), found AS (
    SELECT * FROM target
    WHERE CAST(:like AS text) IS NULL OR name ILIKE :like)`
  const values = {
    catalog: catalogId,
    like: q === undefined ? null : `%${literally(q)}%`,
  }
  const [page, total] = await Promise.all([
    knex.raw<{ rows: Row[] }>(
      `${found} SELECT * FROM found
       ORDER BY type, name NULLS LAST, target_id LIMIT :limit OFFSET :offset`,
      { ...values, limit, offset }
    ),
    knex.raw<{ rows: { count: number }[] }>(
      `${found} SELECT CAST(count(*) AS int) AS count FROM found`,
      values
    ),
  ])
  return { rows: page.rows, count: total.rows[0]?.count ?? 0 }
}
