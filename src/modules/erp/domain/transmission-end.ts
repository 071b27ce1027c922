import type { JsonObject } from "./json"
import type { Random, RetryPolicy } from "./next-attempt"
import { nextState } from "./next-state"
import {
  isSuccess,
  type AttemptOutcome,
  type TransmissionOutcome,
} from "./outcome"
import { ABANDONED_MESSAGE, poisonReason } from "./poison"
import type { TransmissionStatus } from "./transmission-status"

export type EndedAttempt = {
  started_at: Date
  ended_at: Date
  outcome: AttemptOutcome
  message: string | null
  detail: JsonObject | null
}

/** What becomes of a transmission, and the attempt that made it so. */
export type TransmissionEnd = {
  id: string
  status: TransmissionStatus
  claim_count: number
  attempt_count: number
  next_attempt_at: Date
  reason: string | null
  delivered_at: Date | null
  external_reference: string | null
  result: JsonObject | null
  attempt: EndedAttempt
}

export type RecordingRules = {
  now: Date
  /** For connections that have none of their own. */
  max_attempts: number
  policy: RetryPolicy
  /** @default Math.random */
  random?: Random
}

type Claimed = { id: string; claimed_at: Date | null; claim_count: number }

/** The end of an attempt that its worker saw through. */
export function endOf(
  transmission: Claimed & {
    connection_id: string
    attempt_count: number
    max_attempts: number | null
  },
  outcome: TransmissionOutcome,
  rules: RecordingRules
): {
  end: TransmissionEnd
  pause: { connection_id: string; reason: string } | null
} {
  const { pause_reason, ...next } = nextState(outcome, {
    attempt_count: transmission.attempt_count,
    max_attempts: transmission.max_attempts ?? rules.max_attempts,
    policy: rules.policy,
    now: rules.now,
    random: rules.random ?? Math.random,
  })
  const success = isSuccess(outcome)
  return {
    end: {
      ...next,
      id: transmission.id,
      claim_count: 0,
      delivered_at: success ? rules.now : null,
      external_reference: success ? outcome.external_reference : null,
      result: success ? outcome.detail : null,
      attempt: {
        started_at: transmission.claimed_at ?? rules.now,
        ended_at: rules.now,
        outcome: outcome.outcome,
        message: success ? null : outcome.message,
        detail: outcome.detail,
      },
    },
    pause:
      pause_reason === null
        ? null
        : { connection_id: transmission.connection_id, reason: pause_reason },
  }
}

/** The attempt of a worker that never came back. */
export function abandonedAttempt(
  transmission: Claimed,
  now: Date
): EndedAttempt & { transmission_id: string } {
  return {
    transmission_id: transmission.id,
    started_at: transmission.claimed_at ?? now,
    ended_at: now,
    outcome: "abandoned",
    message: ABANDONED_MESSAGE,
    detail: null,
  }
}

/** The end of a transmission that killed one worker after the other. */
export function poisonedEnd(
  transmission: Claimed & { attempt_count: number },
  now: Date
): TransmissionEnd {
  const { transmission_id: id, ...attempt } = abandonedAttempt(
    transmission,
    now
  )
  return {
    id,
    status: "dead",
    claim_count: transmission.claim_count,
    attempt_count: transmission.attempt_count,
    next_attempt_at: now,
    reason: poisonReason(transmission.claim_count),
    delivered_at: null,
    external_reference: null,
    result: null,
    attempt,
  }
}
