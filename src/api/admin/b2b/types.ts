/** What `/admin/b2b/**` answers, as JSON: instants are ISO text. */
export type * from "../../sites/types"
export type * from "./types/orders"
import type { StorePriceOverride } from "../../store/b2b/carts/[id]/price-overrides/present-overrides"
import type { AdminPaymentTerm } from "./offices/types"
import type { AdminPage } from "./page"

export type * from "./applications/types"
export type * from "./audit/types"
export type * from "./catalogs/types"
export type * from "./offices/types"
export type * from "./page"
export type * from "./today/types"
export type * from "./variants/types"

export type AdminCustomerName = {
  id: string
  email: string | null
  first_name: string | null
  last_name: string | null
  phone: string | null
}

/** A company that a customer buys for. */
export type AdminMembership = {
  id: string
  status: AdminMember["status"]
  company: { id: string; name: string }
  roles: AdminRole[]
}
export type AdminMembershipsAnswer = { memberships: AdminMembership[] }

type AdminRole = { id: string; code: string; name: string }

export type AdminAddress = {
  address_1: string
  address_2: string | null
  city: string
  province: string | null
  postal_code: string
  country_code: string
}

/** `number` is the customer number in the sales office's ERP. */
export type AdminAccount = {
  id: string
  company_id: string
  /** Null while the ERP has not given one. */
  number: string | null
  status: "active" | "on_hold" | "closed"
  hold_reason: string | null
  bill_to: "company" | "parent"
  po_rule: "not_asked" | "required" | "required_unused" | "blanket"
  blanket_orders: string[]
  project_rule: "not_asked" | "required"
  /** A Medusa customer group. */
  price_group_id: string | null
  /** Whose customer stands on what is ordered for the account itself. */
  order_contact_member_id: string | null
  allow_free_form_ship_to: boolean
  allow_collect: boolean
  restrictions: string[]
  /** Payment providers; none: those of its office. */
  payment_methods: string[]
  office: {
    id: string
    code: string
    name: string
    currency_code: string
    region_id: string
    payment_methods: string[]
  }
  payment_term: { id: string; code: string; name: string } | null
}

export type AdminCompany = {
  id: string
  name: string
  handle: string
  status: "active" | "suspended" | "closed"
  parent_id: string | null
  registration_number: string | null
  vat_number: string | null
  email: string | null
  phone: string | null
  endpoint_scheme: string | null
  endpoint_id: string | null
  bill_to_name: string | null
  bill_to_address_1: string
  bill_to_address_2: string | null
  bill_to_city: string
  bill_to_province: string | null
  bill_to_postal_code: string
  bill_to_country_code: string
  created_at: string
  updated_at: string
}

/** `members_count` counts members who are not removed. */
export type AdminCompanyListItem = AdminCompany & {
  accounts: AdminAccount[]
  members_count: number
}

export type AdminCompanyDetail = AdminCompany & {
  parent: { id: string; name: string } | null
  accounts: AdminAccount[]
}

export type AdminMember = {
  id: string
  status: "active" | "suspended" | "removed"
  job_title: string | null
  customer: AdminCustomerName | null
  roles: AdminRole[]
}

export type AdminCompanyMember = AdminMember & {
  customer_id: string
  created_at: string
}

type Named = { id: string; code: string; name: string }

/** A ship-to has no code until the sales office has given it one. */
type NamedSite = { id: string; code: string | null; name: string }

export type AdminShipTo = NamedSite &
  AdminAddress & {
    status: "active" | "closed"
    contact_name: string | null
    contact_phone: string | null
    delivery_instructions: string | null
    created_at: string
    projects: Named[]
  }

/** `starts_on` and `ends_on` are days, `YYYY-MM-DD`, inclusive. */
export type AdminProject = Named & {
  status: "open" | "on_hold" | "closed"
  starts_on: string | null
  ends_on: string | null
  created_at: string
  ship_tos: NamedSite[]
}

/**
 * One line of "who may order to which site": an access, or (`any_ship_to`, with
 * no id) a member whose role opens every ship-to. `amount_limit` is per order,
 * net of tax, in the sales office's currency.
 */
export type AdminShipToAccess = {
  id: string | null
  scope: "ship_to" | "project" | "any_ship_to"
  member: AdminMember
  ship_to: (NamedSite & { status: "active" | "closed" }) | null
  project: (Named & { status: AdminProject["status"] }) | null
  starts_on: string | null
  ends_on: string | null
  amount_limit: number | null
  /** The colleague who lent it; null: the member's own. */
  delegated_by_id: string | null
}

export type AdminOrderHeader = {
  id: string
  order_id: string
  po_number: string | null
  requested_ship_date: string | null
  channel: "online" | "visit" | "telephone" | "counter"
  site_contact_name: string | null
  site_contact_phone: string | null
  delivery_instructions: string | null
  fulfilment: "deliver" | "collect"
  collection_point: { id: string; name: string } | null
  delivery_mode: "as_available" | "complete"
  customer_reference: string | null
  warehouse_note: string | null
  placed_at: string | null
  captured_at: string | null
  company: { id: string; name: string; status: AdminCompany["status"] } | null
  member: Omit<AdminMember, "roles"> | null
  ship_to: (NamedSite & AdminAddress) | null
  project: Named | null
  account: AdminAccount | null
  currency_code: string | null
  /** An estimate from the day of the order; null: not paid on account. */
  expected_payment: AdminExpectedPayment | null
}

/** Days are `YYYY-MM-DD`, amounts decimal text in the order's currency. */
export type AdminExpectedPayment = {
  term: Omit<AdminPaymentTerm, "id">
  due_on: string
  discount: { percent: number; until: string; amount: string } | null
  deposit: { percent: number; due_on: string; amount: string } | null
  rest_amount: string
}

export type AdminAttempt = {
  id: string
  number: number
  started_at: string
  ended_at: string
  outcome:
    | "delivered"
    | "adopted"
    | "transient"
    | "business"
    | "unknown"
    | "auth"
    | "rate_limited"
    | "abandoned"
  message: string | null
}

export type AdminTransmission = {
  id: string
  kind: string
  key: string
  status:
    "pending" | "sending" | "retrying" | "delivered" | "dead" | "cancelled"
  attempt_count: number
  next_attempt_at: string
  delivered_at: string | null
  external_reference: string | null
  reason: string | null
  created_at: string
  updated_at: string
  connection: {
    id: string
    code: string
    name: string
    driver: string
    status: "active" | "paused"
    paused_reason: string | null
  }
}

/** The latest attempts first; see `ATTEMPTS_SHOWN`. */
export type AdminOrderTransmission = AdminTransmission & {
  /** Whether a person may have it sent again in this state. */
  can_retry: boolean
  attempts: AdminAttempt[]
}

export type AdminCompaniesAnswer = AdminPage & {
  companies: AdminCompanyListItem[]
}
export type AdminCompanyAnswer = { company: AdminCompanyDetail }
export type AdminMembersAnswer = AdminPage & { members: AdminCompanyMember[] }
export type AdminShipTosAnswer = AdminPage & { ship_tos: AdminShipTo[] }
export type AdminProjectsAnswer = AdminPage & { projects: AdminProject[] }
export type AdminShipToAccessesAnswer = AdminPage & {
  ship_to_accesses: AdminShipToAccess[]
}
export type AdminOrderHeaderAnswer = {
  order_header: AdminOrderHeader
  transmissions: AdminOrderTransmission[]
  /** Lines that a rep sold below the account's own prices. */
  price_overrides: StorePriceOverride[]
}
export type AdminOrderTransmissionAnswer = {
  transmission: AdminOrderTransmission
}
