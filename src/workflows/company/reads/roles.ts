import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { effectivePermissions } from "../../../modules/company"
import { graph, type Rows } from "../../../utils/graph"
import type { Page } from "./page"

export type RoleView = {
  id: string
  code: string
  name: string
  permissions: string[]
  /** The same for every company; nobody can change it. */
  built_in: boolean
  /** Active and suspended members of this company who have it. */
  members_count: number
}

type Row = Pick<RoleView, "id" | "code" | "name" | "permissions"> & {
  company_id: string | null
}

/** A page of the roles that a company's members can have, the built-in ones first. */
export async function listRoles(
  scope: MedusaContainer,
  { company_id, id }: { company_id: string; id?: string },
  page: Page = {}
): Promise<Rows<RoleView>> {
  const { rows, count } = await graph<Row>(scope, {
    entity: "b2b_role",
    fields: ["id", "code", "name", "permissions", "company_id"],
    filters: {
      $or: [{ company_id: null }, { company_id }],
      ...(id === undefined ? {} : { id }),
    },
    pagination: { ...page, order: { company_id: "DESC", code: "ASC" } },
  })
  const counts = await membersByRole(scope, company_id)
  const roles = rows.map((role) => ({
    id: role.id,
    code: role.code,
    name: role.name,
    permissions: [...effectivePermissions([role], [])].sort(),
    built_in: role.company_id === null,
    members_count: counts.get(role.id) ?? 0,
  }))
  return { rows: roles, count }
}

/** In SQL, because a service counts one role at a time only. */
async function membersByRole(
  scope: MedusaContainer,
  companyId: string
): Promise<ReadonlyMap<string, number>> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = await knex("b2b_member_role")
    .join("b2b_member", "b2b_member.id", "b2b_member_role.member_id")
    .where("b2b_member.company_id", companyId)
    .whereNot("b2b_member.status", "removed")
    .whereNull("b2b_member.deleted_at")
    .groupBy("role_id")
    .select<{ role_id: string; members: string }[]>(
      "role_id",
      knex.raw("count(*) AS members")
    )
  return new Map(rows.map((row) => [row.role_id, Number(row.members)]))
}
