import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Made = {
  created_by_member_id: string | null
  created_by_sales_rep_id: string | null
}

/** Who made it, by whichever of the columns says so: a member, a rep or a clerk. */
export function authorId(row: Made): string | null {
  return row.created_by_member_id ?? row.created_by_sales_rep_id
}

/** What the makers of these rows are called, by id: one query for all of them. */
export async function authorNames(
  container: MedusaContainer,
  rows: readonly Made[]
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap((row) => authorId(row) ?? []))]
  if (ids.length === 0) {
    return new Map()
  }
  const result = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string; name: string }[] }>(
      `SELECT m.id, COALESCE(NULLIF(concat_ws(' ', k.first_name, k.last_name), ''), k.email) AS name
       FROM b2b_member m JOIN customer k ON k.id = m.customer_id
       WHERE m.id = ANY(CAST(:ids AS text[]))
       UNION ALL
       SELECT id, name FROM b2b_sales_rep WHERE id = ANY(CAST(:ids AS text[]))
       UNION ALL
       SELECT id, COALESCE(NULLIF(concat_ws(' ', first_name, last_name), ''), email)
       FROM "user" WHERE id = ANY(CAST(:ids AS text[]))`,
      { ids }
    )
  return new Map(result.rows.map(({ id, name }) => [id, name]))
}
