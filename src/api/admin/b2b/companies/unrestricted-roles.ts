import type { MedusaContainer } from "@medusajs/framework/types"
import { effectivePermissions } from "../../../../modules/company"
import { graph } from "../../../../utils/graph"

/** Ids of the roles, built in or this company's, that open every ship-to. */
export async function unrestrictedRoles(
  scope: MedusaContainer,
  companyId: string
): Promise<string[]> {
  const { rows } = await graph<{ id: string; permissions: string[] }>(scope, {
    entity: "b2b_role",
    fields: ["id", "permissions"],
    filters: { $or: [{ company_id: null }, { company_id: companyId }] },
  })
  return rows
    .filter((role) => effectivePermissions([role], []).has("ship_to.use_any"))
    .map((role) => role.id)
}
