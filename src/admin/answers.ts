import type {
  AdminAddress,
  AdminMember,
  AdminPage,
} from "../api/admin/b2b/types"

export type { AdminApplication, AdminOrderTotal } from "../api/admin/b2b/types"

type Named = { id: string; name: string }
type Coded = { id: string; code: string | null; name: string }

export type AdminInvitation = {
  id: string
  email: string
  status: "pending" | "expired" | "accepted" | "revoked"
  roles: Coded[]
  job_title: string | null
  origin: "company" | "clerk" | "domain"
  expires_at: string
  sent_at: string | null
  send_error: string | null
  accepted_at: string | null
  created_at: string
}
export type AdminInvitationsAnswer = AdminPage & {
  invitations: AdminInvitation[]
}

export type AdminCompanyRole = {
  id: string
  code: string
  name: string
  permissions: string[]
  /** The same for every company; nobody can change it. */
  built_in: boolean
  /** Active and suspended members of this company who have it. */
  members_count: number
}
export type AdminRolesAnswer = { roles: AdminCompanyRole[] }
export type AdminPermission = { permission: string; description: string }

export type AdminEmailDomain = {
  id: string
  domain: string
  roles: Coded[]
  created_at: string
}

export type AdminShipToRequest = AdminAddress & {
  id: string
  status: "awaiting_company" | "awaiting_office" | "approved" | "rejected"
  name: string
  contact_name: string | null
  contact_phone: string | null
  delivery_instructions: string | null
  project_id: string | null
  note: string | null
  decision_note: string | null
  created_at: string
  member: AdminMember | null
}

export type AdminShipToRequestsAnswer = AdminPage & {
  ship_to_requests: AdminShipToRequest[]
}

export type AdminMatrixCell = {
  member_id: string
  ship_to_id: string
  how: "any" | "direct" | "project" | "delegated"
  amount_limit: number | null
  ends_on: string | null
}
export type AdminMatrixAnswer = {
  members: AdminMember[]
  ship_tos: (Coded & { status: "active" | "closed"; city?: string | null })[]
  cells: AdminMatrixCell[]
  counts: { members: number; ship_tos: number }
}

export type AdminAccessReason = {
  code: string
  message: string
  rule: string
  allowed: boolean
  source: { type: string; id: string; name: string | null }
  who_can_change: {
    type: "company_admin" | "sales_office"
    permission?: string
  }
}
export type AdminAccess = { allowed: boolean; reasons: AdminAccessReason[] }

export type AdminCompanyOrder = {
  id: string
  display_id: number | null
  erp_number: string | null
  placed_at: string
  cancelled_at: string | null
  po_number: string | null
  member: Named
  ship_to: Coded | null
  project: Coded | null
  office: Named
  company: Named
  currency_code: string | null
  net_total: number | null
  tax_total: number | null
  total: number | null
  transmission_status: string | null
}
export type AdminAuditEntry = {
  id: string
  happened_at: string
  actor_type: string
  actor_id: string
  actor_name: string
  action: string
  subject_type: string
  subject_id: string
  subject_name: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  sequence: number | null
}

export type AdminImport = {
  id: string
  kind: string
  file_name: string
  status:
    | "previewing"
    | "previewed"
    | "applying"
    | "applied"
    | "failed"
    | "undoing"
    | "undone"
  rows_total: number
  rows_done: number
  counts: Partial<Record<AdminImportChange["action"], number>> | null
  failure: string | null
  applied_at: string | null
  undone_at: string | null
  created_at: string
}
export type AdminImportChange = {
  id: string
  line: number
  entity: string
  entity_key: string
  action: "new" | "changed" | "unchanged" | "conflicting"
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  message: string | null
}

export type AdminWaiting = { count: number; oldest_at: string | null }

export type AdminOffice = {
  id: string
  code: string
  name: string
  status: "active" | "closed"
  currency_code: string
  approves_ship_tos: boolean
  applicant_access: "nothing" | "list_prices" | "list_prices_and_card"
}
