import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { graph, type Rows } from "../../../utils/graph"
import type { Page } from "./page"

export type EmailDomainView = {
  id: string
  domain: string
  roles: { id: string; code: string; name: string }[]
  created_at: string
}

type Row = Omit<EmailDomainView, "roles"> & { role_ids: string[] }

/** A page of the e-mail domains that may join a company. */
export async function listEmailDomains(
  scope: MedusaContainer,
  { company_id, id }: { company_id: string; id?: string },
  page: Page = {}
): Promise<Rows<EmailDomainView>> {
  const { rows, count } = await graph<Row>(scope, {
    entity: "b2b_email_domain",
    fields: ["id", "domain", "role_ids", "created_at"],
    filters: { company_id, ...(id === undefined ? {} : { id }) },
    pagination: { ...page, order: { domain: "ASC" } },
  })
  const roles = await scope
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bRoles({ id: rows.flatMap((row) => row.role_ids) })
  const views = rows.map(({ role_ids, ...row }) => ({
    ...row,
    roles: roles
      .filter((role) => role_ids.includes(role.id))
      .map((role) => ({ id: role.id, code: role.code, name: role.name })),
  }))
  return { rows: views, count }
}
