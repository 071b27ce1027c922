import type {
  AdminCompaniesAnswer,
  AdminMembersAnswer,
  AdminProjectsAnswer,
  AdminShipTosAnswer,
} from "../../api/admin/b2b/types"
import type { Lookup, Option } from "./form"
import { codeAndName, personName } from "./text"

function lookup<Answer>(
  path: string,
  options: (answer: Answer) => Option[],
  rest: Omit<Lookup, "path" | "options"> = {}
): Lookup {
  // What the path answers is what the lookup was declared with.
  return { path, options: (answer) => options(answer as Answer), ...rest }
}

const company = (companyId: string) => `/admin/b2b/companies/${companyId}`

export const companyLookup = (known: Option[] = []): Lookup =>
  lookup<AdminCompaniesAnswer>(
    "/admin/b2b/companies",
    ({ companies }) =>
      companies.map(({ id, name }) => ({ value: id, label: name })),
    { known }
  )

export const memberLookup = (companyId: string): Lookup =>
  lookup<AdminMembersAnswer>(
    `${company(companyId)}/members`,
    ({ members }) =>
      members.map(({ id, customer }) => ({
        value: id,
        label: personName(customer),
      })),
    { query: { status: ["active", "suspended"] } }
  )

export const shipToLookup = (companyId: string, known: Option[] = []): Lookup =>
  lookup<AdminShipTosAnswer>(
    `${company(companyId)}/ship-tos`,
    ({ ship_tos }) =>
      ship_tos.map((row) => ({ value: row.id, label: codeAndName(row) })),
    { query: { status: ["active"] }, known }
  )

export const projectLookup = (companyId: string): Lookup =>
  lookup<AdminProjectsAnswer>(
    `${company(companyId)}/projects`,
    ({ projects }) =>
      projects.map((row) => ({ value: row.id, label: codeAndName(row) }))
  )

type Variants = {
  variants: { id: string; sku: string | null; title: string | null }[]
}

export const variantLookup = (): Lookup =>
  lookup<Variants>(
    "/admin/product-variants",
    ({ variants }) =>
      variants.map(({ id, sku, title }) => ({
        value: id,
        label: [sku, title].filter(Boolean).join(" "),
      })),
    { query: { fields: "id,sku,title" } }
  )

type Groups = { customer_groups: { id: string; name: string }[] }

export const priceGroupLookup = (): Lookup =>
  lookup<Groups>(
    "/admin/customer-groups",
    ({ customer_groups }) =>
      customer_groups.map(({ id, name }) => ({ value: id, label: name })),
    { query: { fields: "id,name" } }
  )
