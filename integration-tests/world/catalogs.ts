import type { AdminCatalogAnswer } from "../../src/api/admin/b2b/types"
import type { HttpClient } from "./http"
import type { Shop } from "./shop"

type Target = { type: string; target_id: string }

export type GivenCatalog = {
  office_id: string
  entries?: Target[]
  assignments?: Target[]
  code?: string
}

let made = 0

/** A catalog as a clerk makes it; its id. */
export async function givenCatalog(
  clerk: HttpClient,
  { office_id, entries = [], assignments = [], code }: GivenCatalog
): Promise<string> {
  made += 1
  const { body } = await clerk.post<AdminCatalogAnswer>("/admin/b2b/catalogs", {
    office_id,
    code: code ?? `CAT-${String(made)}`,
    name: `Catalog ${String(made)}`,
  })
  const { id } = body.catalog
  await changeCatalog(clerk, id, "entries", { add: entries })
  await changeCatalog(clerk, id, "assignments", { add: assignments })
  return id
}

export async function changeCatalog(
  clerk: HttpClient,
  id: string,
  part: "entries" | "assignments",
  change: { add?: Target[]; remove?: Target[] }
): Promise<void> {
  const answer = await clerk.post(`/admin/b2b/catalogs/${id}/${part}`, change)
  if (answer.status !== 200) {
    throw new Error(`${part}: ${JSON.stringify(answer.body)}`)
  }
}

/** The demo gives its joiner a catalog; tests that make their own do without. */
export async function forgetDemoCatalogs(shop: Shop): Promise<void> {
  await shop.database.sql("DELETE FROM b2b_catalog_assignment")
}

/** Ids of the demo's rows, by what the demo data calls them. */
export async function idByHandle(
  shop: Shop,
  table: "product" | "product_category",
  handle: string
): Promise<string> {
  const [row] = await shop.database.sql<{ id: string }>(
    `SELECT id FROM ${table} WHERE handle = $1 AND deleted_at IS NULL`,
    [handle]
  )
  if (!row) {
    throw new Error(`no ${table} ${handle}`)
  }
  return row.id
}

/** A variant of the first published product of a category. */
export async function variantIn(
  shop: Shop,
  category: string
): Promise<{ id: string; product_id: string }> {
  const [row] = await shop.database.sql<{ id: string; product_id: string }>(
    `SELECT v.id, v.product_id FROM product_variant v
     JOIN product p ON p.id = v.product_id AND p.status = 'published'
     JOIN product_category_product pc ON pc.product_id = p.id
     JOIN product_category c ON c.id = pc.product_category_id
     WHERE c.handle = $1 AND v.deleted_at IS NULL
     ORDER BY v.sku LIMIT 1`,
    [category]
  )
  if (!row) {
    throw new Error(`nothing in ${category}`)
  }
  return row
}
