import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { TradeModuleService } from "./service"

export const TRADE_MODULE = "b2b_trade"

/** Without this type the compiler works out the links of every model, and gives up. */
const tradeModule: ModuleExports<typeof TradeModuleService> = Module(
  TRADE_MODULE,
  {
    service: TradeModuleService,
  }
)

export default tradeModule

export { accountErrors } from "./accounts/errors"
export { refuseAccount } from "./domain/account"
export { refuseAccountStatus } from "./domain/account-status"
export { lineErrors } from "./domain/line-errors"
export {
  LINE_REFERENCE_METADATA,
  lineReference,
  refuseLineReference,
} from "./domain/line-reference"
export {
  LINE_SHIP_DATE_METADATA,
  lineShipDate,
  refuseLineShipDate,
} from "./domain/line-ship-date"
export {
  refuseApplicant,
  strictestAccess,
  type ApplicantAccess,
} from "./domain/application/access"
export {
  guestCatalog,
  NOTHING,
  visibilityOfAccount,
  type GuestCatalog,
  type Visibility,
} from "./domain/catalog/visibility"
export { catalogErrors } from "./domain/catalog/errors"
export {
  APPLICATION_STATUSES,
  canDecide,
  type ApplicationStatus,
} from "./domain/application/status"
export { applicationErrors } from "./domain/application/errors"
export { refuseGrant, type Grant } from "./domain/application/grant"
export {
  isPaymentOnAccount,
  mayPayOnAccount,
  refusePayment,
  refuseProvider,
  SYSTEM_DEFAULT_PROVIDER_ID,
} from "./domain/payment-method"
export {
  DUE_BASES,
  dueDates,
  refusePaymentRules,
  type PaymentRules,
} from "./domain/payment-terms"
export {
  expectedPayment,
  placedTerms,
  withoutPaymentAmounts,
  type ExpectedPayment,
  type PlacedTerms,
} from "./domain/placed-terms"
export { paymentTermErrors } from "./domain/payment-term-errors"
export { partNumberErrors } from "./domain/part-number-errors"
export {
  poNumberToClaim,
  refusePoNumber,
  samePoNumber,
  type PoRule,
} from "./domain/po-number"
export { refuseMissingProject } from "./domain/project-rule"
export {
  mergePriceChanges,
  type LinePrice,
  type PriceChange,
} from "./domain/price-change"
export { refusePriceChange } from "./domain/price-still-right"
export { refuseRequestedShipDate } from "./domain/ship-date"
export { shipDateErrors } from "./domain/ship-date-errors"
export {
  daysOff,
  deliveryDate,
  earliestShipDate,
  furthestShipDate,
  WEEKDAYS,
  workingDayFrom,
  type OfficeClock,
  type ShipCalendar,
} from "./domain/ship-calendar"
export { collectionErrors } from "./domain/collection-errors"
export {
  isCollectionMethod,
  refuseCollectionPoint,
  refuseShippingMethod,
  type CollectionPointFacts,
  type WayOut,
} from "./domain/collection"
export { nearestCodes } from "./domain/nearest-codes"
export {
  readQuickOrder,
  sameCode,
  typedQuantity,
  unitMeant,
  type TypedLine,
} from "./domain/quick-order"
export { quickOrderErrors } from "./domain/quick-order-errors"
export {
  baseUnit,
  defaultUnit,
  EACH,
  implicitUnit,
  plain,
  sellingUnitOf,
  type SellingUnit,
} from "./domain/selling-unit"
export { UNIT_CODE, USUAL_UNITS } from "./domain/selling-unit-codes"
export { sellingUnitErrors } from "./domain/selling-unit-errors"
export {
  heldOf,
  lineUnitOf,
  quantityInUnit,
  refuseLineUnits,
  refuseUnitNote,
  tellUnit,
  UNIT_METADATA,
  unitNote,
  type LineUnit,
  type ToldUnit,
} from "./domain/selling-unit-line"
export { pricePerUnit, type PricePerUnit } from "./domain/selling-unit-price"
export {
  MOST_BASE_UNITS,
  sellBaseUnits,
  sellInUnit,
  type Held,
} from "./domain/selling-unit-quantity"
export {
  MOST_UNITS,
  refuseUnits,
  refuseUnitSet,
} from "./domain/selling-unit-set"
export { refuseVariant, type VariantFacts } from "./domain/variant-sold"
export { isAmountKey, redactAmounts, type Json } from "./domain/redact-amounts"
export { tradeErrors, tradeTextsWithoutAmounts } from "./errors"
export { ORDER_HISTORY_STATUSES } from "./queries/history-conditions"
export type {
  OrderHistoryFilters,
  OrderHistoryScope,
} from "./queries/history-conditions"
export {
  ORDER_HISTORY_ORDERS,
  type OrderHistoryCursor,
  type OrderHistoryRow,
} from "./queries/list-order-history"
export type { OrderState } from "./queries/record-order-states"
export {
  ORDER_HISTORY_GROUPS,
  type OrderHistoryTotal,
} from "./queries/total-order-history"
export type { TradeBulkEntity } from "./queries/bulk-tables"
export type { TradeModuleService } from "./service"
export type * from "./types"
