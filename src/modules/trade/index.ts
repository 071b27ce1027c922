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

export { refuseAccount } from "./domain/account"
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
export { refusePriceChange } from "./domain/price-still-right"
export { refuseRequestedShipDate } from "./domain/requested-ship-date"
export { tradeErrors } from "./errors"
export type { TradeBulkEntity } from "./queries/bulk-tables"
export type { TradeModuleService } from "./service"
export type * from "./types"
