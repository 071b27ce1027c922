import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { advanceImportsStep } from "../steps/advance-imports"
import { emitImportEventsStep } from "../steps/emit-events"

const advanceImportsWorkflowId = "b2b-advance-imports"

/**
 * Does the next piece of the oldest batch that waits: one preview, or some hundred
 * rows. Any number of processes may run it; one at a time works.
 *
 * @summary Go on with imports.
 */
export const advanceImportsWorkflow = createWorkflow(
  advanceImportsWorkflowId,
  () => {
    const done = advanceImportsStep()
    emitImportEventsStep(done.events)
    recordAuditStep(done.audit)
    return new WorkflowResponse(done)
  }
)
