import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApplicationRow } from "../../../../modules/trade"
import { graph, type Rows } from "../../../../utils/graph"

/** What the applicant himself sees: neither who decided nor what was granted. */
const FIELDS = [
  "id",
  "status",
  "company_name",
  "registration_number",
  "vat_number",
  "contact_name",
  "contact_email",
  "contact_phone",
  "accounts_email",
  "bill_to_address_1",
  "bill_to_address_2",
  "bill_to_city",
  "bill_to_province",
  "bill_to_postal_code",
  "bill_to_country_code",
  "requested_terms",
  "requested_limit",
  "note",
  "custom_fields",
  "decision_note",
  "decided_at",
  "account_id",
  "created_at",
  "office.id",
  "office.name",
  "office.currency_code",
] as const

export type StoreApplication = Pick<
  ApplicationRow,
  Exclude<(typeof FIELDS)[number], `office.${string}`>
> & { office: { id: string; name: string; currency_code: string } }

/** This customer's applications, the latest first. */
export function findApplications(
  scope: MedusaContainer,
  filters: { customer_id: string; id?: string },
  page: { limit: number; offset: number }
): Promise<Rows<StoreApplication>> {
  return graph<StoreApplication>(scope, {
    entity: "b2b_application",
    fields: [...FIELDS],
    filters,
    pagination: {
      take: page.limit,
      skip: page.offset,
      order: { created_at: "DESC" },
    },
  })
}
