import type { FailedOutcome, JsonObject } from "../types"

/**
 * Thrown by an ERP driver to say how an attempt failed; `outcome` decides what
 * follows: another attempt, a paused connection, or a dead letter.
 *
 * @example
 * throw driverError("business", "Customer 1000 is on stop", { status: 422 })
 */
export class ErpDriverError extends Error {
  override readonly name = "ErpDriverError"

  constructor(readonly outcome: FailedOutcome) {
    super(outcome.message)
  }
}

export function driverError(
  outcome: "transient" | "auth" | "business" | "unknown",
  message: string,
  detail: JsonObject | null = null
): ErpDriverError {
  return new ErpDriverError({ outcome, message, detail })
}

export function rateLimitedError(
  message: string,
  retryAfterMs: number,
  detail: JsonObject | null = null
): ErpDriverError {
  return new ErpDriverError({
    outcome: "rate_limited",
    message,
    detail,
    retry_after_ms: retryAfterMs,
  })
}

/** True across duplicate copies of this package, where `instanceof` is not. */
export function isDriverError(error: unknown): error is ErpDriverError {
  return (
    error instanceof Error &&
    error.name === "ErpDriverError" &&
    "outcome" in error
  )
}
