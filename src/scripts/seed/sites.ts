import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { dayAtOffset } from "./calendar-offset"
import { ensureRows, pick, type Seeding } from "./seeding"

type Ids = ReadonlyMap<string, { id: string }>

/** One key for what is unique within its company. */
export function ofCompany(companyId: string, key: string): string {
  return `${companyId}/${key}`
}

/** Where goods may go, by company and code. */
export function ensureShipTos(seeding: Seeding, companies: Ids) {
  const service =
    seeding.container.resolve<CompanyModuleService>(COMPANY_MODULE)
  return ensureRows(seeding, {
    noun: "ship-tos",
    wanted: seeding.data.shipTos,
    key: (row) => ofCompany(pick(companies, row.company).id, row.code),
    rowKey: (shipTo) => ofCompany(shipTo.company_id, shipTo.code ?? ""),
    find: () => service.listB2bShipTos({ company_id: idsOf(companies) }),
    create: (missing) =>
      service.createB2bShipTos(
        missing.map(({ company, ...row }) => ({
          ...row,
          company_id: pick(companies, company).id,
          country_code: "gb",
        }))
      ),
  })
}

/** What orders are costed to, by company and code. */
export function ensureProjects(seeding: Seeding, companies: Ids, shipTos: Ids) {
  const service =
    seeding.container.resolve<CompanyModuleService>(COMPANY_MODULE)
  return ensureRows(seeding, {
    noun: "projects",
    wanted: seeding.data.projects,
    key: (row) => ofCompany(pick(companies, row.company).id, row.code),
    rowKey: (project) => ofCompany(project.company_id, project.code),
    find: () => service.listB2bProjects({ company_id: idsOf(companies) }),
    create: (missing) =>
      service.createB2bProjects(
        missing.map(({ company, ...row }) => {
          const companyId = pick(companies, company).id
          return {
            ...row,
            company_id: companyId,
            starts_on: dayAtOffset(seeding.today, row.starts_on),
            ends_on: dayAtOffset(seeding.today, row.ends_on),
            ship_tos: row.ship_tos.map(
              (code) => pick(shipTos, ofCompany(companyId, code)).id
            ),
          }
        })
      ),
  })
}

export function idsOf(rows: Ids): string[] {
  return [...rows.values()].map((row) => row.id)
}
