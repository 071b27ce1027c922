import type { PaymentChoice } from "./payment-choice"
import type { CurrentPrices } from "./current-prices"
import type {
  CompanyRow,
  MemberRights,
  MemberRow,
  Permission,
  ProjectRow,
  ShipToRow,
} from "../../../modules/company"
import type { AccountRow, OrderHeaderRow } from "../../../modules/trade"
import type { CalendarDay } from "../../../utils/calendar-day"
import type { CartSnapshot } from "./cart-snapshot"

/** All that the guards decide by, read at one moment. */
export type OrderFacts = {
  header: OrderHeaderRow
  cart: CartSnapshot
  account: AccountRow
  company: CompanyRow
  /** Who pays: the company, or its parent where the account says so. */
  bill_to: CompanyRow
  /** Null where the member was removed. */
  member: MemberRow | null
  permissions: ReadonlySet<Permission>
  rights: MemberRights
  ship_to: ShipToRow | null
  /** Where no ship-to was chosen: those that the cart's address means. */
  places_meant: ShipToRow[]
  project: ProjectRow | null
  /** By the sales office's calendar. */
  today: CalendarDay
  po_number_used: boolean
  current_prices: CurrentPrices
  /** What the buyer chose to pay with; null: nothing. */
  payment: PaymentChoice | null
}
