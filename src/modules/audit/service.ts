import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry"

/** Saves the log; knows nothing of what its entries mean. */
export class AuditModuleService extends MedusaService({
  B2bAuditEntry: AuditEntry,
}) {}
