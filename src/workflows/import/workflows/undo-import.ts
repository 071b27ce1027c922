import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { ImportEvents } from "../events"
import { moveImportStep } from "../steps/move-import"

type Input = { id: string; actor: Actor }

const undoImportWorkflowId = "b2b-undo-import"

/**
 * Has the background take back what a batch did, as far as nobody has changed or
 * used it since.
 *
 * @summary Undo an import.
 * @throws MedusaError codes `b2b.import.not_found`, `.cannot_transition`
 */
export const undoImportWorkflow = createWorkflow(
  undoImportWorkflowId,
  (input: Input) => {
    const move = transform({ input }, ({ input }) => ({
      ...input,
      to: "undoing" as const,
    }))
    const moved = moveImportStep(move)
    emitEventStep({ eventName: ImportEvents.QUEUED, data: { id: input.id } })
    return new WorkflowResponse(moved)
  }
)
