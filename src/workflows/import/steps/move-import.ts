import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  IMPORT_MODULE,
  type ImportModuleService,
} from "../../../modules/import"
import type { Actor } from "../../audit/actor"

type Input = { id: string; to: "applying" | "undoing"; actor: Actor }

const moveImportStepId = "b2b-move-import"

/**
 * Hands a batch to the background. Not undone: only the event that wakes it comes
 * after, and where that is lost, the job finds the batch.
 * @throws MedusaError codes `b2b.import.not_found`, `.cannot_transition`
 */
export const moveImportStep = createStep(
  moveImportStepId,
  async ({ id, to, actor }: Input, { container }) => {
    const moved = await container
      .resolve<ImportModuleService>(IMPORT_MODULE)
      .moveBatch(id, to, { requested_by: actor, now: b2bOptions().now() })
    return new StepResponse({ id, ...moved })
  }
)
