export {
  TransmissionWorkflowEvents,
  transmissionEvent,
  type TransmissionEvent,
} from "./events"
export {
  captureTransmissionStep,
  type CaptureTransmissionStepInput,
} from "./steps/capture-transmission"
export { captureTransmissionWorkflow } from "./workflows/capture-transmission"
export { drainTransmissionsWorkflow } from "./workflows/drain-transmissions"
export { retryTransmissionWorkflow } from "./workflows/retry-transmission"
