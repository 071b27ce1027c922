import type { AdminPage } from "../page"

/** A sales office with what a clerk may set here; the rest is set up by code. */
export type AdminOffice = {
  id: string
  code: string
  name: string
  legal_name: string
  status: "active" | "closed"
  currency_code: string
  region_id: string
  time_zone: string
  /** Whether new delivery addresses wait for this office too. */
  approves_ship_tos: boolean
  /** What the shop gives to those whose application is not decided. */
  applicant_access: "nothing" | "list_prices" | "list_prices_and_card"
  /** Whether a contract price stands even above the open price of the day. */
  price_rule: "contract_always" | "lower_of_contract_and_offer"
  /** What accounts without a catalog may buy. */
  catalog_default: "everything" | "nothing"
  /** What the shop shows to those who have no account. */
  guest_catalog: "nothing" | "without_prices" | "list_prices"
  /** Working days between an order and its leaving. */
  lead_time_days: number
  /** `HH:MM` of the office's clock; from then on the next day counts. Null: none. */
  cut_off_time: string | null
  working_weekdays: string[]
  /** Days, `YYYY-MM-DD`. */
  holidays: string[]
  /** How far ahead a ship date may be asked for, in days; null: any. */
  furthest_days: number | null
  /** Working days on the road. */
  transit_days: number
  /** Payment providers of accounts that name none; none: all of its region. */
  payment_methods: string[]
}

/** A branch where the office's orders can be fetched. */
export type AdminCollectionPoint = {
  id: string
  name: string
  stock_location_id: string
  /** Null: any option of a pickup set of the location. */
  shipping_option_id: string | null
  instructions: string | null
  status: "active" | "closed"
  address: {
    address_1: string | null
    address_2: string | null
    city: string | null
    province: string | null
    postal_code: string | null
    country_code: string | null
  } | null
}

export type AdminCollectionPointsAnswer = AdminPage & {
  collection_points: AdminCollectionPoint[]
}
export type AdminCollectionPointAnswer = {
  collection_point: AdminCollectionPoint
}

export type AdminOfficesAnswer = AdminPage & { offices: AdminOffice[] }
export type AdminOfficeAnswer = { office: AdminOffice }

/** When an office's invoices fall due; see docs/capabilities/payment-terms.md. */
export type AdminPaymentTerm = {
  id: string
  code: string
  name: string
  basis: "invoice_date" | "month_end" | "day_of_month"
  days: number
  months: number
  day_of_month: number | null
  discount_percent: number | null
  discount_days: number | null
  deposit_percent: number | null
}

export type AdminPaymentTermAnswer = { payment_term: AdminPaymentTerm }

export type AdminPaymentTermsAnswer = AdminPage & {
  payment_terms: AdminPaymentTerm[]
}
