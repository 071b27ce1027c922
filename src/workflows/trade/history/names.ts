import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

type Coded = { id: string; code: string | null; name: string }

/** Names by id, for one page of rows. */
export type Names = {
  member(id: string): string
  ship_to(id: string | null): Coded | null
  project(id: string | null): Coded | null
}

type Pointing = {
  member_id?: string | null
  ship_to_id?: string | null
  project_id?: string | null
}

function distinct(ids: (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => typeof id === "string"))]
}

/** Reads what a page's rows point to: one query for each kind, however many rows. */
export async function readNames(
  container: MedusaContainer,
  rows: Pointing[]
): Promise<Names> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [memberIds, shipToIds, projectIds] = [
    distinct(rows.map(({ member_id }) => member_id)),
    distinct(rows.map(({ ship_to_id }) => ship_to_id)),
    distinct(rows.map(({ project_id }) => project_id)),
  ]
  const page = { select: ["id", "code", "name"] }
  const [members, shipTos, projects] = await Promise.all([
    readMemberNames(container, memberIds),
    shipToIds.length > 0
      ? companies.listB2bShipTos({ id: shipToIds }, page)
      : [],
    projectIds.length > 0
      ? companies.listB2bProjects({ id: projectIds }, page)
      : [],
  ])
  const shipToById = byId(shipTos)
  const projectById = byId(projects)
  return {
    member: (id) => members.get(id) ?? id,
    ship_to: (id) => coded(shipToById, id),
    project: (id) => coded(projectById, id),
  }
}

function byId(rows: Coded[]): Map<string, Coded> {
  return new Map(rows.map((row) => [row.id, row]))
}

/** A row that was deleted since still says by its id what it was. */
function coded(rows: Map<string, Coded>, id: string | null): Coded | null {
  if (id === null) {
    return null
  }
  const row = rows.get(id)
  return { id, code: row?.code ?? null, name: row?.name ?? id }
}

async function readMemberNames(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, string>> {
  if (ids.length === 0) {
    return new Map()
  }
  const members = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bMembers({ id: ids }, { select: ["id", "customer_id"] })
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { id: members.map(({ customer_id }) => customer_id) },
      { select: ["id", "first_name", "last_name", "email"] }
    )
  const nameOf = new Map(
    customers.map(({ id, first_name, last_name, email }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ])
  )
  return new Map(
    members.map(({ id, customer_id }) => [id, nameOf.get(customer_id) ?? id])
  )
}
