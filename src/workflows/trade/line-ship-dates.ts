import type { MedusaContainer } from "@medusajs/framework/types"
import {
  lineShipDate,
  refuseLineShipDate,
  refuseRequestedShipDate,
  shipDateErrors,
  type SalesOfficeRow,
} from "../../modules/trade"
import type { CalendarDay } from "../../utils/calendar-day"
import type { CatalogueError } from "../../utils/catalogue-error"
import { erpTakesLineDates } from "./facts/line-dates"
import { officeClock } from "./facts/office-clock"

type Line = { metadata?: Record<string, unknown> | null }

type Office = Pick<
  SalesOfficeRow,
  | "id"
  | "time_zone"
  | "lead_time_days"
  | "cut_off_time"
  | "working_weekdays"
  | "holidays"
  | "furthest_days"
  | "transit_days"
>

/** What speaks against the ship dates that these lines bring; no query where none does. */
export async function refuseLineShipDates(
  container: MedusaContainer,
  office: Office,
  lines: Line[]
): Promise<CatalogueError[]> {
  const malformed = lines.flatMap(({ metadata }) =>
    refuseLineShipDate(metadata)
  )
  if (malformed.length > 0) {
    return malformed
  }
  const refuse = await lineDateRule(container, office, lines)
  return lines.flatMap(({ metadata }) => refuse(lineShipDate(metadata)))
}

/**
 * What speaks against a ship date of one of these lines; the ERP is asked once, and not
 * at all where no line has a date.
 */
export async function lineDateRule(
  container: MedusaContainer,
  office: Office,
  lines: Line[]
): Promise<(day: CalendarDay | null) => CatalogueError[]> {
  const taken = await erpTakesLineDates(container, office.id, lines)
  const clock = officeClock(office)
  return (day) => {
    if (day === null) {
      return []
    }
    return taken
      ? refuseRequestedShipDate(day, office, clock)
      : [shipDateErrors.lineNotTaken()]
  }
}
