import type { JsonObject } from "./json"

/** How an attempt can end; stored in `b2b_erp_attempt.outcome`. */
export const ATTEMPT_OUTCOMES = [
  "delivered",
  "adopted",
  "transient",
  "business",
  "unknown",
  "auth",
  "rate_limited",
  "abandoned",
] as const

export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number]

/** The ERP has the document: sent now, or found there from an earlier attempt. */
export type SuccessfulOutcome = {
  outcome: "delivered" | "adopted"
  /** What the ERP calls the document: its order number, a file name. */
  external_reference: string
  detail: JsonObject | null
}

/**
 * Why the ERP does not have the document, or may not have it:
 * - `transient`: nothing was taken; the same call may work later;
 * - `rate_limited`: as transient, and the ERP said when to come back;
 * - `auth`: credentials or config are wrong, for every document alike;
 * - `business`: the ERP refuses this document, and would again;
 * - `unknown`: the call may have worked (timeout, broken connection).
 */
export type FailedOutcome = {
  /** For people, in the ERP's own words where it gave any. */
  message: string
  detail: JsonObject | null
} & (
  | { outcome: "transient" | "auth" | "business" | "unknown" }
  | { outcome: "rate_limited"; retry_after_ms: number }
)

export type TransmissionOutcome = SuccessfulOutcome | FailedOutcome

export function isSuccess(
  outcome: TransmissionOutcome
): outcome is SuccessfulOutcome {
  return outcome.outcome === "delivered" || outcome.outcome === "adopted"
}
