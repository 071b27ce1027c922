import type { MedusaContainer } from "@medusajs/framework/types"
import { peopleErrors } from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { graph } from "../../../utils/graph"

const FIELDS = [
  "id",
  "name",
  "handle",
  "status",
  "registration_number",
  "vat_number",
  "email",
  "phone",
  "bill_to_name",
  "bill_to_address_1",
  "bill_to_address_2",
  "bill_to_city",
  "bill_to_province",
  "bill_to_postal_code",
  "bill_to_country_code",
] as const

/** A company as its own members see it. */
export type CompanyView = Record<
  Exclude<(typeof FIELDS)[number], "id" | "name">,
  string | null
> & { id: string; name: string; parent: { id: string; name: string } | null }

type Row = Omit<CompanyView, "parent"> & { parent_id: string | null }

/** @throws MedusaError `b2b.company.not_found` */
export async function readCompany(
  scope: MedusaContainer,
  id: string
): Promise<CompanyView> {
  const { rows } = await graph<Row>(scope, {
    entity: "b2b_company",
    fields: [...FIELDS, "parent_id"],
    filters: { id },
  })
  const [row] = rows
  if (!row) {
    throw toMedusaError(peopleErrors.companyNotFound(id))
  }
  const { parent_id, ...company } = row
  return { ...company, parent: await parentOf(scope, parent_id) }
}

async function parentOf(
  scope: MedusaContainer,
  id: string | null
): Promise<CompanyView["parent"]> {
  if (id === null) {
    return null
  }
  const { rows } = await graph<{ id: string; name: string }>(scope, {
    entity: "b2b_company",
    fields: ["id", "name"],
    filters: { id },
  })
  return rows[0] ?? null
}
