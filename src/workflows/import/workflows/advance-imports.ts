import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { advanceImportsStep } from "../steps/advance-imports"

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
    when("b2b-import-has-event", { done }, ({ done }) =>
      Boolean(done.events[0])
    ).then(() => {
      const event = transform({ done }, ({ done }) => ({
        name: done.events[0]?.name ?? "",
        data: { id: done.events[0]?.id ?? "" },
      }))
      emitEventStep({ eventName: event.name, data: event.data })
    })
    recordAuditStep(done.audit)
    return new WorkflowResponse(done)
  }
)
