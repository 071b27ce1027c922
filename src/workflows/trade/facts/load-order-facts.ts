import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  effectivePermissions,
  meansSamePlace,
  shipToAsAddress,
  type CompanyModuleService,
  type ShipToRow,
} from "../../../modules/company"
import {
  CREDIT_MODULE,
  type CreditModuleService,
} from "../../../modules/credit"
import {
  poNumberToClaim,
  TRADE_MODULE,
  type AccountRow,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { approvalFactsOf } from "../../approval/facts/approval-facts"
import { orderBudgets } from "../../budget/order-budgets"
import { hiddenVariants, visibilityOf } from "../../catalog/visibility"
import { actingRightsOf } from "../../sales-rep/acting-rights"
import { overridesOf } from "../../sales-rep/overridden-lines"
import { payingCompany } from "../bill-to-address"
import { sellingUnitsOf } from "../selling-units"
import type { CartSnapshot } from "./cart-snapshot"
import { buyerFacts } from "./buyer-facts"
import { readCollectionPoints, readWaysOut } from "./collection"
import { currentPrices } from "./current-prices"
import { liveAccesses } from "./live-accesses"
import { erpTakesLineDates } from "./line-dates"
import { officeClock } from "./office-clock"
import type { OrderFacts } from "./order-facts"
import { paymentChoiceOf } from "./payment-choice"

/** Reads what the guards decide by: a fixed number of queries, run side by side. */
export async function loadOrderFacts(
  container: MedusaContainer,
  header: OrderHeaderRow,
  cart: CartSnapshot
): Promise<OrderFacts> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const inCompany = { company_id: header.company_id }
  const [
    { account, company, member, accesses: given, ...asked },
    shipTos,
    projects,
    prices,
    payment,
    units,
    acting,
    collection,
    erpTakesDates,
    overrides,
    approval,
    budgets,
  ] = await Promise.all([
    accountFacts(container, header, cart),
    header.fulfilment === "collect"
      ? []
      : companies.listB2bShipTos(
          header.ship_to_id
            ? { ...inCompany, id: header.ship_to_id }
            : inCompany,
          { relations: ["projects"] }
        ),
    header.project_id
      ? companies.listB2bProjects(
          { ...inCompany, id: header.project_id },
          { relations: ["ship_tos"] }
        )
      : [],
    currentPrices(container, cart, header),
    paymentChoiceOf(container, cart),
    sellingUnitsOf(
      container,
      cart.items.flatMap(({ variant_id }) => variant_id ?? [])
    ),
    actingRightsOf(container, header),
    collectionOf(container, header, cart),
    erpTakesLineDates(container, header.office_id, cart.items),
    overridesOf(container, header),
    approvalFactsOf(container, header, cart),
    orderBudgets(container, header, cart),
  ])
  const own = effectivePermissions(member?.roles ?? [], account.restrictions)
  const permissions = acting?.permissionsOf(own, account.restrictions) ?? own
  const clock = officeClock(account.office)
  const today = clock.day
  const accesses = await liveAccesses(container, given, {
    restrictions: account.restrictions,
    today,
  })
  return {
    header,
    cart,
    account,
    company,
    ...asked,
    member,
    permissions,
    acting,
    rights: { permissions, accesses, today },
    ...destinationOf(header, cart, shipTos),
    collection,
    project: projects[0] ?? null,
    clock,
    erp_takes_line_dates: erpTakesDates,
    current_prices: prices,
    price_overrides: overrides,
    approval,
    selling_units: units,
    budgets,
    payment,
  }
}

/** The buyer, and what can only be asked when his account is known. */
async function accountFacts(
  container: MedusaContainer,
  header: OrderHeaderRow,
  cart: CartSnapshot
) {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const { ship_to_accesses, ...buyer } = await buyerFacts(container, header)
  const { account, company } = buyer
  const [bill_to, po_number_used, unlisted, credit] = await Promise.all([
    payingCompany(container, account, company),
    poNumberUsed(trade, account, header),
    unlistedLines(container, account, cart),
    container.resolve<CreditModuleService>(CREDIT_MODULE).standing(account.id, {
      today: officeClock(account.office).day,
      header_id: header.id,
    }),
  ])
  return {
    ...buyer,
    accesses: ship_to_accesses,
    bill_to,
    po_number_used,
    unlisted,
    credit,
  }
}

/** Orders that are brought ask nothing here. */
async function collectionOf(
  container: MedusaContainer,
  header: OrderHeaderRow,
  cart: CartSnapshot
): Promise<OrderFacts["collection"]> {
  if (header.fulfilment !== "collect") {
    return null
  }
  const [points, ways_out] = await Promise.all([
    header.collection_point_id === null
      ? []
      : readCollectionPoints(container, {
          id: header.collection_point_id,
        }).then((found) => found.points),
    readWaysOut(
      container,
      (cart.shipping_methods ?? []).flatMap(
        ({ shipping_option_id }) => shipping_option_id ?? []
      )
    ),
  ])
  return { point: points[0] ?? null, ways_out }
}

async function unlistedLines(
  container: MedusaContainer,
  account: AccountRow,
  { items }: CartSnapshot
): Promise<OrderFacts["unlisted"]> {
  const hidden = new Set(
    await hiddenVariants(
      container,
      await visibilityOf(container, account),
      items.flatMap(({ variant_id }) => variant_id ?? [])
    )
  )
  return items
    .filter(({ variant_id }) => hidden.has(variant_id ?? ""))
    .map(({ id, title }) => ({ line_item_id: id, title }))
}

function destinationOf(
  header: OrderHeaderRow,
  cart: CartSnapshot,
  shipTos: ShipToRow[]
): Pick<OrderFacts, "ship_to" | "places_meant"> {
  const address = cart.shipping_address
  return header.ship_to_id
    ? { ship_to: shipTos[0] ?? null, places_meant: [] }
    : {
        ship_to: null,
        places_meant: shipTos.filter(
          (row) => address && meansSamePlace(address, shipToAsAddress(row))
        ),
      }
}

/** Whether another order or running completion of the account holds its PO number. */
export async function poNumberUsed(
  trade: TradeModuleService,
  account: AccountRow,
  header: { id: string | null; po_number: string | null }
): Promise<boolean> {
  const claim = poNumberToClaim(account.po_rule, header.po_number)
  if (claim === null) {
    return false
  }
  const holders = await trade.listB2bOrderHeaders(
    { account_id: account.id, claimed_po_number: claim },
    { select: ["id"], take: 1 }
  )
  return holders.some((holder) => holder.id !== header.id)
}
