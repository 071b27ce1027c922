import type { MedusaContainer } from "@medusajs/framework/types"
import {
  refusePoNumber,
  refuseRequestedShipDate,
  TRADE_MODULE,
  type TradeModuleService,
} from "../../modules/trade"
import { officeClock } from "../trade/facts/office-clock"
import { poNumberUsed } from "../trade/facts/load-order-facts"
import type { B2bContext } from "../trade/request-context"
import { usableDestinations } from "../trade/usable-ship-tos"

/** Where the goods go and what the order is called. */
export type CartFacts = {
  ship_to_id: string | null
  project_id: string | null
  po_number: string | null
  requested_ship_date: string | null
}

/** A fact that did not come along, and why. */
export type FactChange = {
  code:
    | "ship_to_not_allowed"
    | "project_closed"
    | "po_number_refused"
    | "date_passed"
  message: string
}

/** So much of these facts as holds for a new cart of this buyer today. */
export async function possibleFacts(
  container: MedusaContainer,
  context: B2bContext,
  wanted: CartFacts
): Promise<{ facts: CartFacts; changes: FactChange[] }> {
  const { account, office } = context
  const [{ ship_tos, projects }, po_number_used] = await Promise.all([
    usableDestinations(container, context),
    poNumberUsed(container.resolve<TradeModuleService>(TRADE_MODULE), account, {
      id: null,
      po_number: wanted.po_number,
    }),
  ])
  const [dateRefusal] = refuseRequestedShipDate(
    wanted.requested_ship_date,
    office,
    officeClock(office)
  )
  const shipTo = ship_tos.find(({ id }) => id === wanted.ship_to_id)
  const project = projects.find(({ id }) => id === wanted.project_id)
  const together =
    !shipTo || project?.ship_tos.some(({ id }) => id === shipTo.id)
  const [poRefusal] = wanted.po_number
    ? refusePoNumber({
        rule: account.po_rule,
        blanket_orders: account.blanket_orders,
        po_number: wanted.po_number,
        used_before: po_number_used,
      })
    : []
  const changes: FactChange[] = []
  const kept = (
    value: string | null,
    holds: boolean,
    change: FactChange
  ): string | null => {
    if (value !== null && !holds) {
      changes.push(change)
    }
    return holds ? value : null
  }
  const facts = {
    ship_to_id: kept(wanted.ship_to_id, shipTo !== undefined, {
      code: "ship_to_not_allowed",
      message:
        "You may not order to its delivery address any more. Choose another one.",
    }),
    project_id: kept(wanted.project_id, !!project && together === true, {
      code: "project_closed",
      message:
        "Its job is closed, or is not open for you and this delivery address. Choose another one.",
    }),
    po_number: kept(wanted.po_number, !poRefusal, {
      code: "po_number_refused",
      message: poRefusal?.message ?? "",
    }),
    requested_ship_date: kept(wanted.requested_ship_date, !dateRefusal, {
      code: "date_passed",
      message: dateRefusal?.message ?? "",
    }),
  }
  return { facts, changes }
}
