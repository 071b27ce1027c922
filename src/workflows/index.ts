/**
 * The package's front for other code: `medusa-plugin-b2b/workflows`. Workflows to
 * run, guards to call from hooks of your own where `disabled_hooks` leaves one to
 * you (see docs/adr/0002), and the names of our events.
 */
export * from "./company"
export * from "./company/sites"
export * from "./erp"
export {
  chainAuditWorkflow,
  recordAuditStep,
  SYSTEM,
  type Actor,
  type AuditLine,
} from "./audit"
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
export { applicantAccessOf } from "./trade/applicant-access"
export {
  requestStore,
  type B2bContext,
  type RequestStore,
} from "./trade/request-context"
export { captureOrderWorkflow } from "./trade/workflows/capture-order"
export { refreshOrderStateWorkflow } from "./trade/workflows/refresh-order-state"
export { repairOrderWorkflow } from "./trade/workflows/repair-order"
export { sweepOrdersWorkflow } from "./trade/workflows/sweep-orders"
export { updateAccountWorkflow } from "./trade/workflows/update-account"
export { updateOrderHeaderWorkflow } from "./trade/workflows/update-order-header"
export { approveApplicationWorkflow } from "./trade/workflows/approve-application"
export { rejectApplicationWorkflow } from "./trade/workflows/reject-application"
export { submitApplicationWorkflow } from "./trade/workflows/submit-application"
export { updateSalesOfficeWorkflow } from "./trade/workflows/update-sales-office"
export { withdrawApplicationWorkflow } from "./trade/workflows/withdraw-application"
