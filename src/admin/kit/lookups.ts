import type { Lookup, Option } from "./form"
import { codeAndName, personName } from "./text"

const company = (companyId: string) => `/admin/b2b/companies/${companyId}`

export const companyLookup = (known: Option[] = []): Lookup => ({
  path: "/admin/b2b/companies",
  options: ({ companies = [] }) =>
    companies.map(({ id, name }) => ({ value: id, label: name })),
  known,
})

export const memberLookup = (companyId: string): Lookup => ({
  path: `${company(companyId)}/members`,
  query: { status: ["active", "suspended"] },
  options: ({ members = [] }) =>
    members.map(({ id, customer }) => ({
      value: id,
      label: personName(customer),
    })),
})

export const shipToLookup = (
  companyId: string,
  known: Option[] = []
): Lookup => ({
  path: `${company(companyId)}/ship-tos`,
  query: { status: ["active"] },
  options: ({ ship_tos = [] }) =>
    ship_tos.map((row) => ({ value: row.id, label: codeAndName(row) })),
  known,
})

export const projectLookup = (companyId: string): Lookup => ({
  path: `${company(companyId)}/projects`,
  options: ({ projects = [] }) =>
    projects.map((row) => ({ value: row.id, label: codeAndName(row) })),
})

export const variantLookup = (): Lookup => ({
  path: "/admin/product-variants",
  query: { fields: "id,sku,title" },
  options: ({ variants = [] }) =>
    variants.map(({ id, sku, title }) => ({
      value: id,
      label: [sku, title].filter(Boolean).join(" "),
    })),
})

/** The merchant's own people; others are named in `known`. */
export const userLookup = (known: Option[] = []): Lookup => ({
  path: "/admin/users",
  query: { fields: "id,first_name,last_name,email" },
  options: ({ users = [] }) =>
    users.map((user) => ({ value: user.id, label: personName(user) })),
  known,
})

export const priceGroupLookup = (): Lookup => ({
  path: "/admin/customer-groups",
  query: { fields: "id,name" },
  options: ({ customer_groups = [] }) =>
    customer_groups.map(({ id, name }) => ({ value: id, label: name })),
})
