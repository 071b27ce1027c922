import {
  companyErrors,
  refuseCollecting,
  refuseProject,
  refuseShipTo,
  type ProjectRow,
  type ShipToRow,
} from "../../modules/company"
import {
  collectionErrors,
  refusePoNumber,
  refuseRequestedShipDate,
  tradeErrors,
  type OrderHeaderRow,
} from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import { refuseChosenPoint } from "./delivery-guard"
import { projectFacts, shipToFacts } from "./facts/destination-facts"
import type { OrderFacts } from "./facts/order-facts"
import { saysCollect, type OrderHeaderPatch } from "./order-header-patch"

/** What is judged by, of an order header's facts or of a cart that is to be made. */
type PatchFacts = Pick<
  OrderFacts,
  | "rights"
  | "ship_to"
  | "project"
  | "account"
  | "po_number_used"
  | "clock"
  | "collection"
> & {
  header: Pick<OrderHeaderRow, "requested_ship_date" | "collection_point_id">
  cart: Pick<OrderFacts["cart"], "currency_code">
  current_prices: Pick<OrderFacts["current_prices"], "unsellable">
}

/** Only what the patch sets is judged; the rest is judged at completion. */
export function refuseOrderHeaderPatch(
  facts: PatchFacts,
  patch: OrderHeaderPatch
): CatalogueError[] {
  const { clock, ship_to, project, account, header, current_prices } = facts
  const refusals: CatalogueError[] = []
  if (patch.ship_to_id) {
    refusals.push(...refuseChosenShipTo(facts, patch.ship_to_id, ship_to))
  }
  if (saysCollect(patch)) {
    refusals.push(...refuseCollected(facts))
  }
  if (patch.project_id && !project) {
    refusals.push(companyErrors.projectNotAllowed(patch.project_id))
  }
  if (project && (patch.project_id ?? patch.ship_to_id)) {
    refusals.push(...refuseChosenProject(facts, project))
  }
  if (patch.po_number) {
    refusals.push(
      ...refusePoNumber({
        rule: account.po_rule,
        blanket_orders: account.blanket_orders,
        po_number: patch.po_number,
        used_before: facts.po_number_used,
      })
    )
  }
  if (patch.requested_ship_date) {
    refusals.push(
      ...refuseRequestedShipDate(
        header.requested_ship_date,
        account.office,
        clock
      )
    )
  }
  // Core prices all lines anew after this, and would refuse with a text alone.
  if (current_prices.unsellable !== null) {
    refusals.push(tradeErrors.productUnsellable(current_prices.unsellable))
  }
  return refusals
}

function refuseChosenShipTo(
  { rights, cart }: PatchFacts,
  id: string,
  shipTo: ShipToRow | null
): CatalogueError[] {
  return shipTo
    ? refuseShipTo(rights, shipToFacts(shipTo), {
        net: null,
        currency_code: cart.currency_code,
      })
    : [companyErrors.shipToNotAllowed(id)]
}

function refuseChosenProject(
  { rights, ship_to }: PatchFacts,
  project: ProjectRow
): CatalogueError[] {
  return refuseProject(
    rights,
    projectFacts(project),
    ship_to && shipToFacts(ship_to)
  )
}

function refuseCollected(facts: PatchFacts): CatalogueError[] {
  const { rights, cart, collection } = facts
  const refusals = refuseChosenPoint(facts)
  if (refusals.length > 0 || !collection?.point) {
    return refusals
  }
  return collection.point.address
    ? refuseCollecting(rights, { net: null, currency_code: cart.currency_code })
    : [collectionErrors.pointClosed(collection.point)]
}
