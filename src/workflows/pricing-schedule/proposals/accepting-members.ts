import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  effectivePermissions,
  type CompanyModuleService,
  type Permission,
} from "../../../modules/company"
import type { AccountRow } from "../../../modules/trade"

/** A mail to more people than this is nobody's to answer. */
const MOST = 20

/** E-mail addresses of those who may accept for an account, who runs the company first. */
export async function emailsOfAccepting(
  container: MedusaContainer,
  { company_id, restrictions }: Pick<AccountRow, "company_id" | "restrictions">
): Promise<string[]> {
  const roles = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bRoles(
      { $or: [{ company_id: null }, { company_id }] },
      { take: null }
    )
  const having = (permission: Permission) =>
    roles
      .filter((role) =>
        effectivePermissions([role], restrictions).has(permission)
      )
      .map(({ id }) => id)
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { email: string }[] }>(
      `SELECT c.email FROM b2b_member m
       JOIN b2b_member_role r ON r.member_id = m.id
       JOIN customer c ON c.id = m.customer_id AND c.deleted_at IS NULL
       WHERE m.company_id = :company AND m.status = 'active' AND m.deleted_at IS NULL
       GROUP BY c.email
       HAVING bool_or(r.role_id = ANY(CAST(:seeing AS text[]))) AND bool_or(r.role_id = ANY(CAST(:placing AS text[])))
       ORDER BY bool_or(r.role_id = ANY(CAST(:running AS text[]))) DESC, c.email LIMIT :most`,
      {
        company: company_id,
        seeing: having("price.view"),
        placing: having("order.place"),
        running: having("company.manage"),
        most: MOST,
      }
    )
  return rows.map(({ email }) => email)
}
