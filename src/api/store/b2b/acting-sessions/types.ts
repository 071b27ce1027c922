import type { ActingSessionRow } from "../../../../modules/sales-rep"

/** A time in which somebody acts, or acted, for an account. Instants are ISO. */
export type StoreActingSession = {
  id: string
  actor_type: ActingSessionRow["actor_type"]
  actor_name: string
  account_id: string
  acts_as: ActingSessionRow["acts_as"]
  member_id: string
  channel: ActingSessionRow["channel"]
  reason: string | null
  started_at: string
  expires_at: string
  ended_at: string | null
  ended_by: ActingSessionRow["ended_by"]
}

/** `token` goes into `Authorization: Bearer`, on every route of a storefront. */
export type StoreActingSessionAnswer = {
  acting_session: StoreActingSession
  token: string
}

export type StoreActingSessionListAnswer = {
  acting_sessions: StoreActingSession[]
  count: number
  offset: number
  limit: number
}
