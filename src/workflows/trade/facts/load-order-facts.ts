import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../../options"
import {
  COMPANY_MODULE,
  effectivePermissions,
  meansSamePlace,
  shipToAsAddress,
  type CompanyModuleService,
  type ShipToRow,
} from "../../../modules/company"
import {
  poNumberToClaim,
  TRADE_MODULE,
  type AccountRow,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { calendarDayAt } from "../../../utils/calendar-day"
import { payingCompany } from "../bill-to-address"
import type { CartSnapshot } from "./cart-snapshot"
import { currentPrices } from "./current-prices"
import { liveAccesses } from "./live-accesses"
import type { OrderFacts } from "./order-facts"
import { paymentChoiceOf } from "./payment-choice"

/** Reads what the guards decide by: a fixed number of queries, run side by side. */
export async function loadOrderFacts(
  container: MedusaContainer,
  header: OrderHeaderRow,
  cart: CartSnapshot
): Promise<OrderFacts> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const inCompany = { company_id: header.company_id }
  const [account, company, [member], shipTos, projects, prices, payment] =
    await Promise.all([
      trade.retrieveB2bAccount(header.account_id, {
        relations: ["office", "payment_term"],
      }),
      companies.retrieveB2bCompany(header.company_id),
      companies.listB2bMembers(
        { id: header.member_id, status: ["active", "suspended"] },
        { relations: ["roles", "ship_to_accesses"] }
      ),
      companies.listB2bShipTos(
        header.ship_to_id ? { ...inCompany, id: header.ship_to_id } : inCompany,
        { relations: ["projects"] }
      ),
      header.project_id
        ? companies.listB2bProjects(
            { ...inCompany, id: header.project_id },
            { relations: ["ship_tos"] }
          )
        : [],
      currentPrices(container, cart),
      paymentChoiceOf(container, cart),
    ])
  const permissions = effectivePermissions(
    member?.roles ?? [],
    account.restrictions
  )
  const today = calendarDayAt(b2bOptions().now(), account.office.time_zone)
  const accesses = await liveAccesses(
    container,
    member?.ship_to_accesses ?? [],
    { restrictions: account.restrictions, today }
  )
  return {
    header,
    cart,
    account,
    company,
    bill_to: await payingCompany(container, account, company),
    member: member ?? null,
    permissions,
    rights: { permissions, accesses, today },
    ...destinationOf(header, cart, shipTos),
    project: projects[0] ?? null,
    today,
    po_number_used: await poNumberUsed(trade, account, header),
    current_prices: prices,
    payment,
  }
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

async function poNumberUsed(
  trade: TradeModuleService,
  account: AccountRow,
  header: OrderHeaderRow
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
