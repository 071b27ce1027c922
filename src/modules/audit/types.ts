import type { InferTypeOf } from "@medusajs/framework/types"
import type { AuditEntry } from "./models/audit-entry"

export type AuditEntryRow = InferTypeOf<typeof AuditEntry>
