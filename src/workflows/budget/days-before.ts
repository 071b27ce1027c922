const DAY_MS = 86_400_000

/** So many times 24 hours before. */
export function daysBefore(instant: Date, days: number): Date {
  return new Date(instant.getTime() - days * DAY_MS)
}
