import { createAccess } from "../../../../../sites/change-accesses"
import { adminScope } from "../../../../../sites/scope"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graph, type Rows } from "../../../../../../utils/graph"
import { memberListConfig } from "../../../query-config"
import { relationContains } from "../../../../../../utils/search"
import type {
  AdminMember,
  AdminShipToAccess,
  AdminShipToAccessesAnswer,
} from "../../../types"
import type { ShipToAccessListParams } from "../../../validators"
import { findCompany } from "../../find-company"
import { customersNamed } from "../../../../../../workflows/company/reads/customers-named"
import { unrestrictedRoles } from "../../unrestricted-roles"

type Page = { skip: number; take: number }
type Wanted = {
  companyId: string
  /** The text looked for, and the customers that it names. */
  q: { text: string; customerIds: string[] } | null
  by: Pick<ShipToAccessListParams, "member_id" | "ship_to_id" | "project_id">
}

/**
 * Who may order to which site: first the members whose role opens every ship-to,
 * then the accesses, as one list that is paged through.
 */
export async function GET(
  req: MedusaRequest<unknown, ShipToAccessListParams>,
  res: MedusaResponse<AdminShipToAccessesAnswer>
): Promise<void> {
  const { id: companyId } = await findCompany(req)
  const { q: text, ...by } = req.filterableFields
  const { skip, take = 0 } = req.queryConfig.pagination
  const q = text
    ? { text, customerIds: await customersNamed(req.scope, companyId, text) }
    : null
  const anywhere = await membersOfAnyShipTo(
    req,
    { companyId, q, by },
    { skip, take }
  )
  const accesses = await accessesOf(
    req,
    { companyId, q, by },
    {
      skip: Math.max(0, skip - anywhere.count),
      take: take - anywhere.rows.length,
    }
  )
  res.json({
    ship_to_accesses: [...anywhere.rows.map(anyShipTo), ...accesses.rows],
    count: anywhere.count + accesses.count,
    offset: skip,
    limit: take,
  })
}

async function membersOfAnyShipTo(
  req: MedusaRequest<unknown, ShipToAccessListParams>,
  { companyId, q, by }: Wanted,
  page: Page
): Promise<Rows<AdminMember>> {
  const roles = await unrestrictedRoles(req.scope, companyId)
  return graph<AdminMember>(req.scope, {
    entity: "b2b_member",
    fields: memberListConfig.defaults,
    filters: {
      company_id: companyId,
      status: ["active", "suspended"],
      roles: { id: roles },
      ...(by.member_id ? { id: by.member_id } : {}),
      ...(q ? { customer_id: q.customerIds } : {}),
    },
    pagination: { ...page, order: { id: "ASC" } },
  })
}

function anyShipTo(member: AdminMember): AdminShipToAccess {
  return {
    id: null,
    scope: "any_ship_to",
    member,
    ship_to: null,
    project: null,
    starts_on: null,
    ends_on: null,
    amount_limit: null,
    delegated_by_id: null,
  }
}

async function accessesOf(
  req: MedusaRequest<unknown, ShipToAccessListParams>,
  { companyId, q, by }: Wanted,
  page: Page
): Promise<Rows<AdminShipToAccess>> {
  const { rows, count } = await graph<Omit<AdminShipToAccess, "scope">>(
    req.scope,
    {
      entity: "b2b_ship_to_access",
      fields: req.queryConfig.fields,
      filters: {
        ...by,
        member: {
          company_id: companyId,
          status: ["active", "suspended"],
        },
        ...(q ? { $or: accessContains(q) } : {}),
      },
      // Nobody takes 0 rows, but the count is wanted on every page.
      pagination: {
        skip: page.skip,
        take: Math.max(1, page.take),
        order: { member_id: "ASC", id: "ASC" },
      },
    }
  )
  return {
    count,
    rows: rows
      .slice(0, page.take)
      .map((row) => ({ ...row, scope: row.ship_to ? "ship_to" : "project" })),
  }
}

function accessContains(q: { text: string; customerIds: string[] }) {
  return [
    { member: { customer_id: q.customerIds } },
    ...["ship_to", "project"].flatMap((relation) =>
      relationContains(relation, ["code", "name"], q.text)
    ),
    ...relationContains("member", ["job_title"], q.text),
  ]
}

export const POST = createAccess(adminScope)
