/** Events of imports; the payload of each is `{ id }`, the batch's. */
export const ImportEvents = {
  /** A batch waits for the background: to be previewed, applied or undone. */
  QUEUED: "b2b_import.queued",
  /** What the file would do can be looked at. */
  PREVIEWED: "b2b_import.previewed",
  APPLIED: "b2b_import.applied",
  UNDONE: "b2b_import.undone",
  /** An error stopped it; the batch's `failure` says which. */
  FAILED: "b2b_import.failed",
} as const
