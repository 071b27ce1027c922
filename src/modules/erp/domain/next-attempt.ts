export type RetryPolicy = { base_ms: number; cap_ms: number }

/** A number in [0, 1), like `Math.random`. */
export type Random = () => number

/**
 * When to try again after `failures` failed attempts (1 = the first one): full
 * jitter, a random moment within `min(cap, base * 2^(failures - 1))`, so that a
 * recovering ERP is not hit by all that waits for it at once.
 */
export function nextAttemptAt(
  failures: number,
  policy: RetryPolicy,
  now: Date,
  random: Random
): Date {
  const doubled = policy.base_ms * 2 ** Math.max(0, failures - 1)
  const window = Math.min(policy.cap_ms, doubled)
  return new Date(now.getTime() + Math.floor(random() * window))
}
