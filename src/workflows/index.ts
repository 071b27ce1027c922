/**
 * The package's front for other code: `medusa-plugin-b2b/workflows`. Workflows to
 * run, guards to call from hooks of your own where `disabled_hooks` leaves one to
 * you (see docs/adr/0002), and the names of our events.
 */
export * from "./erp"
export * from "./import"

export { checkCart } from "./trade/check-cart"
export { TradeEvents } from "./trade/events"
export { createOrderHeader } from "./trade/handlers/create-order-header"
export { placeOrder } from "./trade/handlers/place-order"
export { saveMatchedShipTo } from "./trade/handlers/save-matched-ship-to"
export {
  abandonCompletion,
  validateCompletion,
} from "./trade/handlers/validate-completion"
export {
  requestStore,
  type B2bContext,
  type RequestStore,
} from "./trade/request-context"
export { bindOrderWorkflow } from "./trade/workflows/bind-order"
export { repairOrderWorkflow } from "./trade/workflows/repair-order"
export { sweepOrdersWorkflow } from "./trade/workflows/sweep-orders"
export { updateOrderHeaderWorkflow } from "./trade/workflows/update-order-header"
