/** What the routes of sites answer, as JSON, in `/store/b2b` and `/admin/b2b` alike. */

type Person = {
  id: string
  email: string | null
  first_name: string | null
  last_name: string | null
}

export type SiteMember = {
  id: string
  status: "active" | "suspended" | "removed"
  job_title: string | null
  customer: Person | null
}

type Coded = { id: string; code: string | null; name: string }

/** `delegated_by` is the colleague who lent it; null: the member's own. */
export type SiteAccess = {
  id: string
  member: SiteMember
  ship_to: (Coded & { status: "active" | "closed" }) | null
  project: (Coded & { status: "open" | "on_hold" | "closed" }) | null
  starts_on: string | null
  ends_on: string | null
  amount_limit: number | null
  delegated_by: SiteMember | null
  created_at: string
}

export type ShipToRequest = {
  id: string
  member_id: string
  member: SiteMember | null
  account_id: string
  status: "awaiting_company" | "awaiting_office" | "approved" | "rejected"
  name: string
  address_1: string
  address_2: string | null
  city: string
  province: string | null
  postal_code: string
  country_code: string
  contact_name: string | null
  contact_phone: string | null
  delivery_instructions: string | null
  project_id: string | null
  note: string | null
  decision_note: string | null
  decided_at: string | null
  /** What came of it. */
  ship_to_id: string | null
  created_at: string
}

export type AccessMatrixCell = {
  member_id: string
  ship_to_id: string
  how: "any" | "direct" | "project" | "delegated"
  amount_limit: number | null
  ends_on: string | null
}

/** `limit` and `offset` page the members, `ship_to_*` the other axis. */
export type AccessMatrixAnswer = {
  members: SiteMember[]
  ship_tos: (Coded & { status: "active" | "closed"; city: string })[]
  cells: AccessMatrixCell[]
  counts: { members: number; ship_tos: number }
  limit: number
  offset: number
  ship_to_limit: number
  ship_to_offset: number
}

export type AccessReason = {
  code: string
  message: string
  rule: string
  allowed: boolean
  source: {
    type:
      | "role"
      | "account"
      | "company"
      | "member"
      | "ship_to_access"
      | "ship_to"
      | "project"
      | "office"
    id: string
    name: string | null
  }
  who_can_change: {
    type: "company_admin" | "sales_office"
    permission?: string
  }
}

export type AccessAnswer = {
  access: { allowed: boolean; reasons: AccessReason[] }
}
export type SiteAccessesAnswer = {
  ship_to_accesses: SiteAccess[]
  count: number
  offset: number
  limit: number
}
export type DelegationsAnswer = {
  delegations: SiteAccess[]
  count: number
  offset: number
  limit: number
}
export type ShipToRequestsAnswer = {
  ship_to_requests: ShipToRequest[]
  count: number
  offset: number
  limit: number
}
