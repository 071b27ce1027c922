import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ImportEvents } from "../events"
import {
  createImportStep,
  type CreateImportInput,
} from "../steps/create-import"

const createImportWorkflowId = "b2b-create-import"

/**
 * Takes a file in and has the background say what it would do. Nothing of it is
 * applied.
 *
 * @summary Upload a file and preview it.
 * @throws MedusaError code `b2b.import.invalid_file`
 *
 * @example
 * await createImportWorkflow(container).run({
 *   input: { kind: "ship_tos", file_name: "sites.csv", content, actor },
 * })
 */
export const createImportWorkflow = createWorkflow(
  createImportWorkflowId,
  (input: CreateImportInput) => {
    const batch = createImportStep(input)
    emitEventStep({ eventName: ImportEvents.QUEUED, data: { id: batch.id } })
    return new WorkflowResponse(batch)
  }
)
