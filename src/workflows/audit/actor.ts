import type { AuditEntryRow } from "../../modules/audit"

/**
 * Who does something, for the log. `id` is the member's, the customer's, the user's
 * or the key's own; `on_behalf_of_id` the member that a sales rep acts for.
 */
export type Actor = {
  type: AuditEntryRow["actor_type"]
  id: string
  name: string
  on_behalf_of_id?: string
}

/** Jobs, and repairs that nobody asked for. */
export const SYSTEM: Actor = { type: "system", id: "system", name: "System" }
