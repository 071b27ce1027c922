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

const applyImportWorkflowId = "b2b-apply-import"

/**
 * Has the background apply a previewed batch, or go on with a failed one. However
 * many ask at the same time, it begins once.
 *
 * @summary Apply an import.
 * @throws MedusaError codes `b2b.import.not_found`, `.cannot_transition`
 */
export const applyImportWorkflow = createWorkflow(
  applyImportWorkflowId,
  (input: Input) => {
    const move = transform({ input }, ({ input }) => ({
      ...input,
      to: "applying" as const,
    }))
    const moved = moveImportStep(move)
    emitEventStep({ eventName: ImportEvents.QUEUED, data: { id: input.id } })
    return new WorkflowResponse(moved)
  }
)
