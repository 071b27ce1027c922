import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  shipDatesOf,
  type ShipDates,
} from "../../../../workflows/trade/ship-dates"
import {
  presentRefusal,
  type PresentedRefusal,
} from "../../../middlewares/answer-refusals"
import { contextOf } from "../../../middlewares/require-permission"
import type { StoreShipDatesQuery } from "./validators"

export type StoreShipDatesAnswer = {
  ship_dates: Omit<ShipDates, "refusals"> & { refusals: PresentedRefusal[] }
}

/** When the office can ship what is ordered now, and when that arrives. */
export function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreShipDatesAnswer>
): void {
  // The route's rule has parsed it.
  const { ship_date } = req.validatedQuery as StoreShipDatesQuery
  const { refusals, ...dates } = shipDatesOf(contextOf(req).office, {
    ship_date: ship_date ?? null,
    collected: req.b2b_guarded?.header?.fulfilment === "collect",
  })
  res.json({ ship_dates: { ...dates, refusals: refusals.map(presentRefusal) } })
}
