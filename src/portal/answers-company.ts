import type { RepAccount } from "./answers-rep"
import type { ShipToRequest } from "../api/sites/types"
import type { Coded, Page, Product } from "./answers"

export type {
  AdminCompanyRole as Role,
  AdminInvitation as Invitation,
  AdminInvitationsAnswer as InvitationsAnswer,
  AdminPermission as Permission,
  AdminRolesAnswer as RolesAnswer,
} from "../api/people/types"

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

type Place = Pick<
  ShipToRequest,
  | "name"
  | "address_1"
  | "address_2"
  | "city"
  | "province"
  | "postal_code"
  | "country_code"
  | "contact_name"
  | "contact_phone"
  | "delivery_instructions"
>

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
  accounts?: RepAccount[]
  products?: Product[]
}

export type MembersAnswer = Page & { members: Member[] }
export type SitesAnswer = Page & { ship_tos: Site[] }
export type JobsAnswer = Page & { projects: Job[] }
