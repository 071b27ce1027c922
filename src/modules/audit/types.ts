import type { InferTypeOf } from "@medusajs/framework/types"
import type { ChainEnd } from "./domain/chain"
import type { AuditEntry } from "./models/audit-entry"

export type AuditEntryRow = InferTypeOf<typeof AuditEntry>

/**
 * What a walk along a chain found. `entries` counts those that are sound; `head`
 * is the last of them: kept elsewhere, it shows later whether the end was cut off.
 */
export type ChainVerdict = {
  ok: boolean
  entries: number
  broken_at: { sequence: number; id: string } | null
  head: ChainEnd
}
