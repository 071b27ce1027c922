/** Where a price import may go from where it is; a failed one has written no prices. */
export const PRICE_IMPORT_TRANSITIONS = {
  previewing: ["previewed", "failed"],
  previewed: ["applying"],
  applying: ["applied", "failed"],
  failed: ["applying"],
  applied: [],
} as const satisfies Record<string, readonly string[]>

export type PriceImportStatus = keyof typeof PRICE_IMPORT_TRANSITIONS

/** The states in which the background works on it. */
export const PRICE_IMPORT_BUSY = ["previewing", "applying"] as const

type Import = {
  status: PriceImportStatus
  /** Null until the preview is complete. */
  counts: Record<string, unknown> | null
}

/** Whether it may be applied: only what has a preview can. */
export function mayBeApplied({ status, counts }: Import): boolean {
  const allowed: readonly string[] = PRICE_IMPORT_TRANSITIONS[status]
  return allowed.includes("applying") && counts !== null
}
