/**
 * The package's front for other code: `medusa-plugin-b2b/workflows`. Workflows to
 * run, guards to call from hooks of your own where `disabled_hooks` leaves one to
 * you (see docs/adr/0002), and the names of our events.
 */
export * from "./approval"
export * from "./budget"
export * from "./catalog"
export * from "./company"
export * from "./company/sites"
export * from "./credit"
export * from "./erp"
export {
  chainAuditWorkflow,
  recordAuditStep,
  SYSTEM,
  type Actor,
  type AuditLine,
} from "./audit"
export * from "./import"
export * from "./pricing-schedule"
export * from "./sales-rep"
export * from "./saved-cart"

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
export { addLines, addLinesWorkflow } from "./trade/workflows/add-lines"
export { captureOrderWorkflow } from "./trade/workflows/capture-order"
export { changeLineWorkflow } from "./trade/workflows/change-line"
export {
  createCartWithLines,
  createCartWithLinesWorkflow,
} from "./trade/workflows/create-cart-with-lines"
export { plainContext, type PlainContext } from "./trade/lines/plain-context"
export type {
  AddedLine,
  LinesMode,
  LineToAdd,
  RefusedLine,
} from "./trade/lines/line-to-add"
export { deletePartNumberWorkflow } from "./trade/workflows/delete-part-number"
export { handOverCartWorkflow } from "./trade/workflows/hand-over-cart"
export type { HandOverMail } from "./trade/steps/mail-hand-over"
export { refreshOrderStateWorkflow } from "./trade/workflows/refresh-order-state"
export { repairOrderWorkflow } from "./trade/workflows/repair-order"
export { replaceSellingUnitsWorkflow } from "./trade/workflows/replace-selling-units"
export { savePartNumberWorkflow } from "./trade/workflows/save-part-number"
export { sweepOrdersWorkflow } from "./trade/workflows/sweep-orders"
export { updateAccountWorkflow } from "./trade/workflows/update-account"
export { updateOrderHeaderWorkflow } from "./trade/workflows/update-order-header"
export { approveApplicationWorkflow } from "./trade/workflows/approve-application"
export { rejectApplicationWorkflow } from "./trade/workflows/reject-application"
export { submitApplicationWorkflow } from "./trade/workflows/submit-application"
export { createCollectionPointWorkflow } from "./trade/workflows/create-collection-point"
export { updateCollectionPointWorkflow } from "./trade/workflows/update-collection-point"
export { updateSalesOfficeWorkflow } from "./trade/workflows/update-sales-office"
export { withdrawApplicationWorkflow } from "./trade/workflows/withdraw-application"
