import type { MedusaContainer } from "@medusajs/framework/types"
import { graph, type Rows } from "../../../../utils/graph"
import type { AdminOffice } from "./types"

/** Sales offices by name. */
export function findOffices(
  scope: MedusaContainer,
  filters: { id?: string },
  page: { limit: number; offset: number }
): Promise<Rows<AdminOffice>> {
  return graph<AdminOffice>(scope, {
    entity: "b2b_sales_office",
    fields: [
      "id",
      "code",
      "name",
      "legal_name",
      "status",
      "currency_code",
      "region_id",
      "time_zone",
      "approves_ship_tos",
      "applicant_access",
      "price_rule",
      "catalog_default",
      "guest_catalog",
      "lead_time_days",
      "cut_off_time",
      "working_weekdays",
      "holidays",
      "furthest_days",
      "transit_days",
      "payment_methods",
    ],
    filters,
    pagination: { take: page.limit, skip: page.offset, order: { name: "ASC" } },
  })
}
