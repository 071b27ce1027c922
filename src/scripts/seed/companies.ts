import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import type { CompanyDataRow } from "./company-data"
import { ensureRows, pick, type Seeding } from "./seeding"

type Company = { id: string; handle: string }

/** The companies by handle, parents before their subsidiaries. */
export async function ensureCompanies(
  seeding: Seeding
): Promise<Map<string, Company>> {
  const { companies } = seeding.data
  const independent = await ensureGeneration(
    seeding,
    companies.filter((row) => row.parent === null),
    new Map()
  )
  const subsidiaries = await ensureGeneration(
    seeding,
    companies.filter((row) => row.parent !== null),
    independent
  )
  return new Map([...independent, ...subsidiaries])
}

function ensureGeneration(
  seeding: Seeding,
  wanted: CompanyDataRow[],
  parents: Map<string, Company>
): Promise<Map<string, Company>> {
  const service =
    seeding.container.resolve<CompanyModuleService>(COMPANY_MODULE)
  return ensureRows<CompanyDataRow, Company>(seeding, {
    noun: parents.size === 0 ? "companies" : "subsidiaries",
    wanted,
    key: (row) => row.handle,
    rowKey: (company) => company.handle,
    find: () =>
      service.listB2bCompanies({ handle: wanted.map((row) => row.handle) }),
    create: (missing) =>
      service.createB2bCompanies(
        missing.map((row) => ({
          handle: row.handle,
          name: row.name,
          parent_id: row.parent === null ? null : pick(parents, row.parent).id,
          registration_number: row.registration_number,
          vat_number: row.vat_number,
          email: row.email,
          phone: row.phone,
          endpoint_scheme: row.endpoint_scheme,
          endpoint_id: row.endpoint_id,
          bill_to_name: row.name,
          bill_to_address_1: row.address_1,
          bill_to_city: row.city,
          bill_to_province: row.province,
          bill_to_postal_code: row.postal_code,
          bill_to_country_code: "gb",
        }))
      ),
  })
}

type AccountTies = {
  officeId: string
  companies: Map<string, Company>
  paymentTerms: Map<string, { id: string }>
}

/** Each company's trade account with the demo office, by number. */
export async function ensureAccounts(
  seeding: Seeding,
  { officeId, companies, paymentTerms }: AccountTies
) {
  const service = seeding.container.resolve<TradeModuleService>(TRADE_MODULE)
  return await ensureRows(seeding, {
    noun: "accounts",
    wanted: seeding.data.accounts,
    key: (row) => row.number,
    rowKey: (account) => account.number ?? "",
    find: () => service.listB2bAccounts({ office_id: officeId }),
    create: (missing) =>
      service.createB2bAccounts(
        missing.map(({ company, payment_term, ...row }) => ({
          ...row,
          company_id: pick(companies, company).id,
          office_id: officeId,
          payment_term_id:
            payment_term === null ? null : pick(paymentTerms, payment_term).id,
        }))
      ),
  })
}
