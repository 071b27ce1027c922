import type { CreditStanding } from "../../../modules/credit"
import type { BudgetVerdict } from "../../../modules/budget"
import type { PriceOverrideRow } from "../../../modules/sales-rep"
import type { ApprovalFacts } from "../../approval/facts/approval-facts"
import type { ActingRights } from "../../sales-rep/acting-rights"
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
import type {
  AccountRow,
  OfficeClock,
  OrderHeaderRow,
  WayOut,
} from "../../../modules/trade"
import type { UnitsByVariant } from "../selling-units"
import type { CartSnapshot } from "./cart-snapshot"
import type { CollectionPoint } from "./collection"

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
  /** The member's, or what whoever prepared the cart may do in his place. */
  permissions: ReadonlySet<Permission>
  /** Null where the cart is the member's own. */
  acting: ActingRights | null
  rights: MemberRights
  ship_to: ShipToRow | null
  /** Where no ship-to was chosen: those that the cart's address means. */
  places_meant: ShipToRow[]
  /** Where the order is fetched, and by which shipping options; null: it is brought. */
  collection: { point: CollectionPoint | null; ways_out: WayOut[] } | null
  project: ProjectRow | null
  /** What the sales office's clock shows. */
  clock: OfficeClock
  /** Asked only where a line has a day of its own. */
  erp_takes_line_dates: boolean
  po_number_used: boolean
  current_prices: CurrentPrices
  /** Prices that were given on its lines and stand. */
  price_overrides: PriceOverrideRow[]
  /** Who has to say yes to it, and whether he did. */
  approval: ApprovalFacts
  /** Of those variants in the cart that have been given any. */
  selling_units: UnitsByVariant
  /** Lines of what the account's catalogs do not list. */
  unlisted: { line_item_id: string; title: string }[]
  /** How the account stands, and what this cart holds already; null: nothing is known. */
  credit: { standing: CreditStanding; held: string } | null
  /** How the order stands to the budgets that count it. */
  budgets: BudgetVerdict[]
  /** What the buyer chose to pay with; null: nothing. */
  payment: PaymentChoice | null
}
