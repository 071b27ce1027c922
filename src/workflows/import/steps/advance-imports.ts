import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  BUSY,
  IMPORT_MODULE,
  isImportKind,
  type ImportBatchRow,
  type ImportModuleService,
} from "../../../modules/import"
import { previewBatch } from "../apply/preview-batch"
import { NOTHING_DONE, workOnPart, type PartDone } from "../apply/work-on-part"
import { SYSTEM, type Actor } from "../../audit/actor"
import { ImportEvents } from "../events"

const advanceImportsStepId = "b2b-advance-imports"

/**
 * Does the next piece of the oldest batch that waits. Not undone: a batch is
 * undone as a whole, when a person asks for it.
 */
export const advanceImportsStep = createStep(
  advanceImportsStepId,
  async (_input: object, { container }) => {
    const imports = container.resolve<ImportModuleService>(IMPORT_MODULE)
    const [batch] = await imports.listB2bImportBatches(
      { status: [...BUSY] },
      {
        select: [
          "id",
          "kind",
          "status",
          "rows_done",
          "file_name",
          "requested_by",
        ],
        order: { created_at: "ASC", id: "ASC" },
        take: 1,
      }
    )
    if (!batch) {
      return new StepResponse(NOTHING_DONE)
    }
    try {
      return new StepResponse(await advance(container, batch))
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`b2b: import ${batch.id} stopped: ${failure}`)
      await imports.failBatch(batch.id, failure)
      return new StepResponse({
        ...NOTHING_DONE,
        advanced: true,
        events: [{ name: ImportEvents.FAILED, data: { id: batch.id } }],
      })
    }
  }
)

async function advance(
  scope: MedusaContainer,
  batch: Pick<
    ImportBatchRow,
    "id" | "kind" | "status" | "rows_done" | "file_name" | "requested_by"
  >
): Promise<PartDone> {
  const { id, kind, status } = batch
  if (status === "previewing" && isImportKind(kind)) {
    const advanced = await previewBatch(scope, { ...batch, kind })
    return {
      ...NOTHING_DONE,
      advanced,
      events: advanced ? [{ name: ImportEvents.PREVIEWED, data: { id } }] : [],
    }
  }
  if (status === "applying" || status === "undoing") {
    // The route that asked for it wrote an actor.
    const actor = (batch.requested_by as Actor | null) ?? SYSTEM
    return await workOnPart(scope, { ...batch, requested_by: actor }, status)
  }
  return NOTHING_DONE
}
