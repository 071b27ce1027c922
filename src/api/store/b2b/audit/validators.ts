import { z } from "@medusajs/framework/zod"
import { pageParams, searchText } from "../../../../utils/list-params"
import { entityId } from "../../../../utils/body-fields"
import { periodEnd, periodStart } from "../../../../utils/period-params"

/** What both sides may look for in the log. */
export const auditFilters = {
  q: searchText,
  actor_id: entityId.optional(),
  action: z
    .string()
    .regex(/^[a-z0-9_.]{1,80}$/, "is not an action like member.suspended")
    .optional(),
  subject_id: entityId.optional(),
  from: periodStart.optional(),
  to: periodEnd.optional(),
}

export const StoreAuditParams = z.strictObject({
  ...auditFilters,
  ...pageParams(50),
})

export const StoreAuditExportParams = z.strictObject(auditFilters)

export type StoreAuditQuery = z.infer<typeof StoreAuditParams>
export type StoreAuditExportQuery = z.infer<typeof StoreAuditExportParams>
