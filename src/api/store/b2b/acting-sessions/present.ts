import type { ActingSessionRow } from "../../../../modules/sales-rep"
import type { StoreActingSession } from "./types"

export function presentActingSession(
  row: ActingSessionRow
): StoreActingSession {
  return {
    id: row.id,
    actor_type: row.actor_type,
    actor_name: row.actor_name,
    account_id: row.account_id,
    acts_as: row.acts_as,
    member_id: row.member_id,
    channel: row.channel,
    reason: row.reason,
    started_at: new Date(row.started_at).toISOString(),
    expires_at: new Date(row.expires_at).toISOString(),
    ended_at: row.ended_at && new Date(row.ended_at).toISOString(),
    ended_by: row.ended_by,
  }
}
