import { toMedusaError } from "../../../utils/catalogue-error"
import { importErrors } from "../errors"

/**
 * Where a batch may go from where it is. A failed one was cut short by an error
 * that is in its `failure`; what it had done by then stands.
 */
export const BATCH_TRANSITIONS = {
  previewing: ["previewed", "failed"],
  previewed: ["applying"],
  applying: ["applied", "failed"],
  applied: ["undoing"],
  failed: ["applying", "undoing"],
  undoing: ["undone", "failed"],
  undone: [],
} as const satisfies Record<string, readonly string[]>

export type BatchStatus = keyof typeof BATCH_TRANSITIONS

/** The states in which the background works on a batch. */
export const BUSY = ["previewing", "applying", "undoing"] as const

type Batch = {
  id: string
  status: BatchStatus
  /** Null until the preview is complete. */
  counts: Record<string, unknown> | null
}

/**
 * @throws MedusaError code `b2b.import.cannot_transition`; also where the preview
 *   failed: there is nothing to apply or to undo
 */
export function assertTransition(batch: Batch, to: BatchStatus): void {
  const allowed: readonly string[] = BATCH_TRANSITIONS[batch.status]
  const hasPreview = batch.counts !== null
  if (!allowed.includes(to) || (batch.status === "failed" && !hasPreview)) {
    throw toMedusaError(
      importErrors.cannotTransition({ id: batch.id, from: batch.status, to })
    )
  }
}
