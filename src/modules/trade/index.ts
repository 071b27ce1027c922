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
export {
  LINE_REFERENCE_METADATA,
  lineReference,
  refuseLineReference,
} from "./domain/line-reference"
export {
  refuseApplicant,
  strictestAccess,
  type ApplicantAccess,
} from "./domain/application/access"
export {
  APPLICATION_STATUSES,
  canDecide,
  type ApplicationStatus,
} from "./domain/application/status"
export { applicationErrors } from "./domain/application/errors"
export { refuseGrant, type Grant } from "./domain/application/grant"
export {
  isPaymentOnAccount,
  refusePayment,
  refuseProvider,
  SYSTEM_DEFAULT_PROVIDER_ID,
} from "./domain/payment-method"
export {
  poNumberToClaim,
  refusePoNumber,
  samePoNumber,
  type PoRule,
} from "./domain/po-number"
export { refuseMissingProject } from "./domain/project-rule"
export { refusePriceChange } from "./domain/price-still-right"
export { refuseRequestedShipDate } from "./domain/requested-ship-date"
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
