import {
  lineShipDate,
  refuseLineShipDate,
  refuseRequestedShipDate,
  shipDateErrors,
} from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import type { OrderFacts } from "./facts/order-facts"

/** The order's day and those of its lines, by the office's calendar; one refusal a code. */
export function refuseShipDates({
  header,
  cart,
  account,
  clock,
  erp_takes_line_dates,
}: OrderFacts): CatalogueError[] {
  const { office } = account
  const malformed = cart.items.flatMap(({ metadata }) =>
    refuseLineShipDate(metadata)
  )
  const lineDays = cart.items.flatMap(
    ({ metadata }) => lineShipDate(metadata) ?? []
  )
  const refusals = [
    ...malformed,
    ...(lineDays.length > 0 && !erp_takes_line_dates
      ? [shipDateErrors.lineNotTaken()]
      : []),
    ...[header.requested_ship_date, ...lineDays].flatMap((day) =>
      refuseRequestedShipDate(day, office, clock)
    ),
  ]
  return refusals.filter(
    ({ code }, index) =>
      refusals.findIndex((refusal) => refusal.code === code) === index
  )
}
