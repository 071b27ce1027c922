import type { AdminPage } from "../page"

/**
 * An application for a trade account. `requested_limit` and `granted.credit_limit`
 * are in the office's currency; `granted` is what a clerk decided, once he did.
 */
export type AdminApplication = {
  id: string
  status: "pending" | "approved" | "rejected" | "withdrawn"
  company_name: string
  registration_number: string | null
  vat_number: string | null
  contact_name: string
  contact_email: string
  contact_phone: string | null
  accounts_email: string | null
  bill_to_address_1: string
  bill_to_address_2: string | null
  bill_to_city: string
  bill_to_province: string | null
  bill_to_postal_code: string
  bill_to_country_code: string
  requested_terms: string | null
  requested_limit: number | null
  note: string | null
  custom_fields: Record<string, string | number | boolean | null> | null
  granted: AdminGrant | null
  decision_note: string | null
  /** The user's or the key's id; the customer's where he withdrew it. */
  decided_by: string | null
  decided_at: string | null
  company_id: string | null
  account_id: string | null
  created_at: string
  customer_id: string
  office: { id: string; name: string; code: string; currency_code: string }
  /** Who applied, as he signs in; null where the login is gone. */
  customer: AdminApplicant | null
}

export type AdminApplicant = {
  id: string
  email: string | null
  first_name: string | null
  last_name: string | null
  phone: string | null
}

export type AdminGrant = {
  number: string | null
  create_in_erp: boolean
  payment_term_id: string | null
  credit_limit: number | null
  price_group_id: string | null
  catalog: string | null
  sales_rep: string | null
  company_id: string | null
}

export type AdminApplicationAnswer = { application: AdminApplication }
export type AdminApplicationDetailAnswer = AdminApplicationAnswer & {
  /** The labels of `custom_fields`, in the order of the form. */
  custom_fields: AdminCustomField[]
}
export type AdminApplicationsAnswer = AdminPage & {
  applications: AdminApplication[]
  /** The labels of `custom_fields`, in the order of the form. */
  custom_fields: AdminCustomField[]
}

export type AdminCustomField = { key: string; label: string; type: string }
