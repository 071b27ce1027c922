import type { AdminPage } from "../page"

/** One line of the log; `before` and `after` hold the changed fields alone. */
export type AdminAuditEntry = {
  id: string
  /** Null: it belongs to no company. */
  company_id: string | null
  company_name: string | null
  happened_at: string
  actor_type:
    "member" | "customer" | "user" | "api_key" | "sales_rep" | "system"
  actor_id: string
  actor_name: string
  on_behalf_of_id: string | null
  action: string
  subject_type: string
  subject_id: string
  subject_name: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  /** Null until the entry is chained, some seconds after it was written. */
  sequence: number | null
  previous_hash: string | null
  hash: string | null
}

export type AdminAuditAnswer = AdminPage & { entries: AdminAuditEntry[] }

/** `entries` counts the sound ones; `head` is the last of them. */
export type AdminAuditVerdict = {
  ok: boolean
  entries: number
  broken_at: { sequence: number; id: string } | null
  head: { sequence: number; hash: string } | null
}
