import type { CatalogueError } from "../../../utils/catalogue-error"
import { pricingScheduleErrors } from "../errors"

/** Two days `YYYY-MM-DD`, each of which may be open. */
export function refuseDays(
  from: string | null,
  to: string | null
): CatalogueError | null {
  return from !== null && to !== null && to < from
    ? pricingScheduleErrors.datesReversed(from, to)
    : null
}
