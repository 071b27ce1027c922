import { nextAttemptAt, type Random, type RetryPolicy } from "./next-attempt"
import { isSuccess, type TransmissionOutcome } from "./outcome"

export type SendingFacts = {
  /** Failed attempts before this one. */
  attempt_count: number
  max_attempts: number
  policy: RetryPolicy
  now: Date
  random: Random
}

export type NextState = {
  status: "delivered" | "retrying" | "dead"
  attempt_count: number
  next_attempt_at: Date
  /** Why it is not delivered, for people. */
  reason: string | null
  /** Set when no document can pass this connection until someone mends it. */
  pause_reason: string | null
}

/** What follows for a transmission from how its attempt ended. */
export function nextState(
  outcome: TransmissionOutcome,
  facts: SendingFacts
): NextState {
  if (isSuccess(outcome)) {
    return stay(facts, "delivered", null)
  }
  switch (outcome.outcome) {
    case "business":
      return stay(facts, "dead", outcome.message)
    case "auth":
      // Not the document's fault: it keeps its attempts, and is due at once
      // when the connection is resumed.
      return {
        ...stay(facts, "retrying", outcome.message),
        pause_reason: outcome.message,
      }
    case "rate_limited":
      return retry(facts, outcome.message, outcome.retry_after_ms)
    case "transient":
    case "unknown":
      return retry(facts, outcome.message, 0)
  }
}

function stay(
  facts: SendingFacts,
  status: NextState["status"],
  reason: string | null
): NextState {
  return {
    status,
    reason,
    attempt_count: facts.attempt_count,
    next_attempt_at: facts.now,
    pause_reason: null,
  }
}

function retry(
  facts: SendingFacts,
  message: string,
  notBeforeMs: number
): NextState {
  const failures = facts.attempt_count + 1
  if (failures >= facts.max_attempts) {
    const reason = `Given up after ${String(failures)} attempts. The last one: ${message}`
    return { ...stay(facts, "dead", reason), attempt_count: failures }
  }
  const earliest = new Date(facts.now.getTime() + notBeforeMs)
  return {
    ...stay(facts, "retrying", message),
    attempt_count: failures,
    next_attempt_at: nextAttemptAt(
      failures,
      facts.policy,
      earliest,
      facts.random
    ),
  }
}
