import type { AdminPage } from "../page"

/** A sales office with what a clerk may set here; the rest is set up by code. */
export type AdminOffice = {
  id: string
  code: string
  name: string
  legal_name: string
  status: "active" | "closed"
  currency_code: string
  time_zone: string
  /** Whether new delivery addresses wait for this office too. */
  approves_ship_tos: boolean
  /** What the shop gives to those whose application is not decided. */
  applicant_access: "nothing" | "list_prices" | "list_prices_and_card"
}

export type AdminOfficesAnswer = AdminPage & { offices: AdminOffice[] }
export type AdminOfficeAnswer = { office: AdminOffice }

export type AdminPaymentTerm = {
  id: string
  code: string
  name: string
  days: number
  basis: "invoice_date" | "month_end"
}

export type AdminPaymentTermsAnswer = AdminPage & {
  payment_terms: AdminPaymentTerm[]
}
