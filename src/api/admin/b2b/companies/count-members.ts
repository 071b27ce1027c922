import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Counted = { company_id: string; members: string }

/**
 * How many members, the removed ones left out, each of these companies has. In
 * SQL, because a module's service can count one company at a time only.
 */
export async function countMembers(
  scope: MedusaContainer,
  companyIds: string[]
): Promise<ReadonlyMap<string, number>> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = await knex<Counted>("b2b_member")
    .select("company_id")
    .count({ members: "*" })
    .whereIn("company_id", companyIds)
    .whereNot("status", "removed")
    .whereNull("deleted_at")
    .groupBy("company_id")
  return new Map(rows.map((row) => [row.company_id, Number(row.members)]))
}
