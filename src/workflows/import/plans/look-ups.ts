import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { findRowsOf } from "../apply/bulk-rows"

const distinct = (values: string[]): string[] => [
  ...new Set(values.filter((value) => value !== "")),
]

/** Ids of companies by handle. */
export async function companiesByHandle(
  scope: MedusaContainer,
  handles: string[]
): Promise<Map<string, string>> {
  const wanted = distinct(handles)
  const rows = await findRowsOf(
    scope,
    "company",
    wanted.map((handle) => ({ handle }))
  )
  return new Map(
    rows.flatMap((row, index) => {
      const handle = wanted[index]
      return row && handle !== undefined ? [[handle, row.id]] : []
    })
  )
}

type CodeOf = { company_id: string; code: string }

export const codeKey = ({ company_id, code }: CodeOf): string =>
  JSON.stringify([company_id, code])

/** Ids of ship-tos or projects by company and code. */
export async function idsByCode(
  scope: MedusaContainer,
  entity: "ship_to" | "project",
  codes: CodeOf[]
): Promise<Map<string, string>> {
  const rows = await findRowsOf(scope, entity, codes)
  return new Map(
    rows.flatMap((row, index) => {
      const code = codes[index]
      return row && code ? [[codeKey(code), row.id]] : []
    })
  )
}

/** Ids of customers by e-mail address: the one with a login before a guest. */
export async function customersByEmail(
  scope: MedusaContainer,
  emails: string[]
): Promise<Map<string, string>> {
  const wanted = distinct(emails)
  if (wanted.length === 0) {
    return new Map()
  }
  const rows = await scope
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { email: wanted },
      { select: ["id", "email", "has_account"], take: 2 * wanted.length }
    )
  const guestsFirst = [...rows].sort(
    (a, b) => Number(a.has_account) - Number(b.has_account)
  )
  return new Map(guestsFirst.map(({ email, id }) => [email.toLowerCase(), id]))
}

type MemberOf = { company_id: string; customer_id: string }

export const memberKey = ({ company_id, customer_id }: MemberOf): string =>
  JSON.stringify([company_id, customer_id])

/** Ids of members by company and customer. */
export async function membersOf(
  scope: MedusaContainer,
  members: MemberOf[]
): Promise<Map<string, string>> {
  const rows = await findRowsOf(scope, "member", members)
  return new Map(
    rows.flatMap((row, index) => {
      const member = members[index]
      return row && member ? [[memberKey(member), row.id]] : []
    })
  )
}

/** Finds the id of a role that a company's members may have. */
export async function rolesOf(
  scope: MedusaContainer,
  companyIds: string[]
): Promise<(companyId: string, code: string) => string | undefined> {
  const service = scope.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [builtIn, own] = await Promise.all([
    service.listB2bRoles({ company_id: null }, { take: 100 }),
    service.listB2bRoles(
      { company_id: distinct(companyIds) },
      { take: 10_000 }
    ),
  ])
  const key = (companyId: string | null, code: string): string =>
    JSON.stringify([companyId, code])
  const ids = new Map(
    [...builtIn, ...own].map((role) => [
      key(role.company_id, role.code),
      role.id,
    ])
  )
  return (companyId, code) =>
    ids.get(key(companyId, code)) ?? ids.get(key(null, code))
}

/** Ids of product variants by SKU. */
export async function variantsBySku(
  scope: MedusaContainer,
  skus: string[]
): Promise<Map<string, string>> {
  const wanted = distinct(skus)
  if (wanted.length === 0) {
    return new Map()
  }
  const rows = await scope
    .resolve(Modules.PRODUCT)
    .listProductVariants(
      { sku: wanted },
      { select: ["id", "sku"], take: wanted.length }
    )
  return new Map(rows.map(({ id, sku }) => [sku ?? "", id]))
}
