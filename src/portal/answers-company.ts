import type { Coded, Page } from "./answers"

export type Role = {
  id: string
  code: string
  name: string
  permissions: string[]
  built_in: boolean
  members_count: number
}

export type Person = {
  first_name: string | null
  last_name: string | null
  email?: string | null
  phone?: string | null
}

/** Without `member.manage`: no roles, neither e-mail nor phone. */
export type Member = {
  id: string
  status: "active" | "suspended" | "removed"
  job_title: string | null
  created_at: string
  roles: { id: string; code: string; name: string }[]
  customer: Person | null
}

export type Company = {
  id: string
  name: string
  status: string
  registration_number: string | null
  vat_number: string | null
  email: string | null
  phone: string | null
  bill_to_name: string | null
  bill_to_address_1: string
  bill_to_address_2: string | null
  bill_to_city: string
  bill_to_province: string | null
  bill_to_postal_code: string
  bill_to_country_code: string
  parent: { id: string; name: string } | null
}

export type Permission = { permission: string; description: string }

export type Invitation = {
  id: string
  email: string
  /** `expired` is a pending one whose time is over. */
  status: "pending" | "expired" | "accepted" | "revoked"
  roles: { id: string; name: string }[]
  expires_at: string
  /** Null where no mail went out; `send_error` says why. */
  sent_at: string | null
  send_error: string | null
}

export type Place = {
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
}

export type Site = Coded &
  Place & { status: "active" | "closed"; projects: Coded[] }

export type Job = {
  id: string
  code: string
  name: string
  status: "open" | "on_hold" | "closed"
  starts_on: string | null
  ends_on: string | null
  ship_tos: Coded[]
}

/** What the portal chooses from, by the path that was asked. */
export type FoundRows = {
  members?: Member[]
  ship_tos?: Site[]
  projects?: Job[]
}

export type MembersAnswer = Page & { members: Member[] }
export type RolesAnswer = Page & { roles: Role[] }
export type InvitationsAnswer = Page & { invitations: Invitation[] }
export type SitesAnswer = Page & { ship_tos: Site[] }
export type JobsAnswer = Page & { projects: Job[] }
