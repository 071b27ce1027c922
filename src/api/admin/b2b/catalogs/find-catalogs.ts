import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { catalogErrors } from "../../../../modules/trade"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { graph, type Rows } from "../../../../utils/graph"
import { readId } from "../ids"
import type { AdminCatalog } from "./types"

type Counts = Pick<
  AdminCatalog,
  "id" | "products_count" | "entries_count" | "assignments_count"
>
type Row = Omit<AdminCatalog, keyof Omit<Counts, "id">>

const FIELDS = [
  "id",
  "code",
  "name",
  "status",
  "compiled_at",
  "created_at",
  "updated_at",
  "office.id",
  "office.code",
  "office.name",
  "office.currency_code",
]

/** A page of catalogs, each with what it holds. */
export async function findCatalogs(
  scope: MedusaContainer,
  input: {
    filters: Record<string, unknown>
    pagination?: { take: number; skip: number; order: Record<string, string> }
  }
): Promise<Rows<AdminCatalog>> {
  const { rows, count } = await graph<Row>(scope, {
    entity: "b2b_catalog",
    fields: FIELDS,
    ...input,
  })
  const counts = await countHeld(
    scope,
    rows.map(({ id }) => id)
  )
  return {
    rows: rows.map((row) => ({
      ...row,
      products_count: counts.get(row.id)?.products_count ?? 0,
      entries_count: counts.get(row.id)?.entries_count ?? 0,
      assignments_count: counts.get(row.id)?.assignments_count ?? 0,
    })),
    count,
  }
}

/** @throws MedusaError `not_found`, code `b2b.catalog.not_found` */
export async function findCatalog(
  scope: MedusaContainer,
  id: string | undefined
): Promise<AdminCatalog> {
  const { rows } = await findCatalogs(scope, { filters: { id: idOf(id) } })
  const [catalog] = rows
  if (!catalog) {
    throw toMedusaError(catalogErrors.catalogNotFound(id ?? ""))
  }
  return catalog
}

/** The id out of the path. @throws MedusaError code `b2b.catalog.not_found` */
export function idOf(id: string | undefined): string {
  return readId(id, catalogErrors.catalogNotFound)
}

/** In SQL: Query would load what it counts. */
async function countHeld(
  scope: MedusaContainer,
  ids: string[]
): Promise<ReadonlyMap<string, Counts>> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Counts[] }>(
    `SELECT c.id,
       (SELECT CAST(count(*) AS int) FROM b2b_product_catalog l
        JOIN product p ON p.id = l.product_id AND p.deleted_at IS NULL
        WHERE l.b2b_catalog_id = c.id AND l.deleted_at IS NULL)
         AS products_count,
       (SELECT CAST(count(*) AS int) FROM b2b_catalog_entry e
        WHERE e.catalog_id = c.id AND e.deleted_at IS NULL) AS entries_count,
       (SELECT CAST(count(*) AS int) FROM b2b_catalog_assignment a
        WHERE a.catalog_id = c.id AND a.deleted_at IS NULL)
         AS assignments_count
     FROM b2b_catalog c WHERE c.id = ANY(?)`,
    [ids]
  )
  return new Map(rows.map((row) => [row.id, row]))
}
