import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { dayAtOffset } from "./calendar-offset"
import type { AccessDataRow } from "./company-data"
import { ensureRows, pick, type Seeding } from "./seeding"
import { idsOf, ofCompany } from "./sites"

type Ids = ReadonlyMap<string, { id: string }>

/** Who buys for whom, by company and customer id. */
export async function ensureMembers(
  seeding: Seeding,
  companies: Ids,
  customers: Ids
) {
  const service =
    seeding.container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const builtIn = await service.listB2bRoles({ company_id: null })
  const roles = new Map(builtIn.map((role) => [role.code, role]))
  return ensureRows(seeding, {
    noun: "members",
    wanted: seeding.data.members,
    key: (row) =>
      ofCompany(pick(companies, row.company).id, pick(customers, row.email).id),
    rowKey: (member) => ofCompany(member.company_id, member.customer_id),
    find: () => service.listB2bMembers({ company_id: idsOf(companies) }),
    create: (missing) =>
      service.createB2bMembers(
        missing.map((row) => ({
          company_id: pick(companies, row.company).id,
          customer_id: pick(customers, row.email).id,
          status: row.status,
          job_title: row.job_title,
          roles: row.roles.map((code) => pick(roles, code).id),
        }))
      ),
  })
}

type AccessTies = {
  companies: Ids
  customers: Ids
  members: Ids
  shipTos: Ids
  projects: Ids
}

/** Who may order to where. */
export async function ensureAccesses(seeding: Seeding, ties: AccessTies) {
  const service =
    seeding.container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const keyOf = (row: AccessKey) =>
    `${row.member_id}/${row.ship_to_id ?? row.project_id ?? ""}`
  await ensureRows(seeding, {
    noun: "ship-to accesses",
    wanted: seeding.data.accesses.map((row) => accessInput(seeding, ties, row)),
    key: keyOf,
    rowKey: keyOf,
    find: () =>
      service.listB2bShipToAccesses({ member_id: idsOf(ties.members) }),
    create: (missing) => service.createB2bShipToAccesses(missing),
  })
}

type AccessKey = {
  member_id: string
  ship_to_id: string | null
  project_id: string | null
}

function accessInput({ today }: Seeding, ties: AccessTies, row: AccessDataRow) {
  const companyId = pick(ties.companies, row.company).id
  const customerId = pick(ties.customers, row.member).id
  const within = (rows: Ids, code: string | null) =>
    code === null ? null : pick(rows, ofCompany(companyId, code)).id
  return {
    member_id: pick(ties.members, ofCompany(companyId, customerId)).id,
    ship_to_id: within(ties.shipTos, row.ship_to),
    project_id: within(ties.projects, row.project),
    starts_on: dayAtOffset(today, row.starts_on),
    ends_on: dayAtOffset(today, row.ends_on),
    amount_limit: row.amount_limit,
  }
}
