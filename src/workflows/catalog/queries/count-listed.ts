import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Target, TargetChange } from "../targets"
import { LISTED } from "./compile-catalogs"

/** How many products a catalog would list after a change that is not saved. */
export async function countListed(
  container: MedusaContainer,
  catalogId: string,
  { add, remove }: TargetChange
): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { count: number }[] }>(
    `WITH changed AS (
       SELECT * FROM jsonb_to_recordset(CAST(:add AS jsonb))
         AS a(type text, target_id text)
     ),
     gone AS (
       SELECT * FROM jsonb_to_recordset(CAST(:remove AS jsonb))
         AS r(type text, target_id text)
     ),
     entry AS (
       SELECT e.catalog_id, e.type, e.target_id FROM b2b_catalog_entry e
       WHERE e.catalog_id = :catalog AND e.deleted_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM gone
           WHERE gone.type = e.type AND gone.target_id = e.target_id)
       UNION
       SELECT :catalog, changed.type, changed.target_id FROM changed
     ),
     ${LISTED}
     SELECT CAST(count(*) AS int) AS count FROM listed`,
    {
      catalog: catalogId,
      products: null,
      add: JSON.stringify(add satisfies Target[]),
      remove: JSON.stringify(remove),
    }
  )
  return rows[0]?.count ?? 0
}
