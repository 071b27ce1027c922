import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { SavedCartModuleService } from "./service"

export const SAVED_CART_MODULE = "b2b_saved_cart"

/** Without this type the compiler works out the links of every model, and gives up. */
const savedCartModule: ModuleExports<typeof SavedCartModuleService> = Module(
  SAVED_CART_MODULE,
  { service: SavedCartModuleService }
)

export default savedCartModule

export { orderLines, type LineEdit, type OrderLine } from "./domain/order-lines"
export { mayChange, maySee, type Asker } from "./domain/rights"
export type { Steps } from "./domain/stock-up"
export { cartTemplateErrors, MOST_LINES, savedCartErrors } from "./errors"
export type { SavedCartModuleService } from "./service"
export type * from "./types"
