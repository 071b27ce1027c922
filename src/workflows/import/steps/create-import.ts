import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  IMPORT_KINDS,
  IMPORT_MODULE,
  importErrors,
  refuseFile,
  type ImportKind,
  type ImportModuleService,
} from "../../../modules/import"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"

export type CreateImportInput = {
  kind: ImportKind
  file_name: string
  /** The file's text, CSV. */
  content: string
  actor: Actor
}

/** More would keep everybody else's imports waiting too long. */
const MOST_ROWS = 100_000

function countLines(content: string): number {
  let lines = 0
  for (let at = -1; (at = content.indexOf("\n", at + 1)) >= 0;) {
    lines++
  }
  return lines
}

const createImportStepId = "b2b-create-import"

/** @throws MedusaError code `b2b.import.invalid_file` */
export const createImportStep = createStep(
  createImportStepId,
  async (input: CreateImportInput, { container }) => {
    const { kind, file_name, content, actor } = input
    const lines = countLines(content)
    const refusal =
      lines > MOST_ROWS
        ? `it has more than ${String(MOST_ROWS)} lines`
        : refuseFile(IMPORT_KINDS[kind], content)
    if (refusal !== null) {
      throw toMedusaError(importErrors.invalidFile(refusal))
    }
    const imports = container.resolve<ImportModuleService>(IMPORT_MODULE)
    const id = await imports.createBatch({
      kind,
      file_name,
      source: content,
      rows_total: Math.max(0, lines - (content.endsWith("\n") ? 1 : 0)),
      created_by: actor.id,
      requested_by: actor,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id !== undefined) {
      await container
        .resolve<ImportModuleService>(IMPORT_MODULE)
        .deleteB2bImportBatches(id)
    }
  }
)
