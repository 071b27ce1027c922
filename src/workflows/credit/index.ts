export { accountCredit } from "./account-credit"
export {
  accountDocuments,
  type AccountDocument,
  type AccountDocuments,
} from "./account-documents"
export { CreditEvents } from "./events"
export { deleteCreditGroupWorkflow } from "./workflows/delete-credit-group"
export { enterCreditDocumentWorkflow } from "./workflows/enter-credit-document"
export { refuseOrderChange } from "./refuse-order-change"
export { settleReservationWorkflow } from "./workflows/settle-reservation"
export { saveCreditGroupWorkflow } from "./workflows/save-credit-group"
export { saveExchangeRateWorkflow } from "./workflows/save-exchange-rate"
export { saveCreditFacilityWorkflow } from "./workflows/save-credit-facility"
