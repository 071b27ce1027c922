import type { AdminPage } from "../page"
import type { AdminTransmission } from "../types"

/** What is wrong: refused for good, not delivered for long, or not sent at all. */
export type AdminTransmissionTrouble = "dead" | "late" | "paused"

export type AdminTransmissionListItem = AdminTransmission & {
  can_retry: boolean
  /** Null: it is about no order. */
  order: {
    id: string
    display_id: number | null
    company: { id: string; name: string } | null
  } | null
}

export type AdminPausedConnection = {
  id: string
  code: string
  name: string
  driver: string
  paused_reason: string | null
  updated_at: string
}

export type AdminTransmissionsAnswer = AdminPage & {
  transmissions: AdminTransmissionListItem[]
  /** All connections that send nothing, whatever the filters. */
  paused_connections: AdminPausedConnection[]
}
