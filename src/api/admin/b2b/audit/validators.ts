import { z } from "@medusajs/framework/zod"
import { entityId } from "../../../../utils/body-fields"
import { pageParams } from "../../../../utils/list-params"
import { auditFilters } from "../../../store/b2b/audit/validators"

/** `none`: what belongs to no company. */
const company = entityId
  .transform((id) => (id === "none" ? null : id))
  .optional()

const filters = { ...auditFilters, company_id: company }

export const AdminAuditParams = z.strictObject({
  ...filters,
  ...pageParams(50),
})

export const AdminAuditExportParams = z.strictObject(filters)

export const AdminAuditVerifyParams = z.strictObject({ company_id: company })

export type AdminAuditQuery = z.infer<typeof AdminAuditParams>
export type AdminAuditExportQuery = z.infer<typeof AdminAuditExportParams>
export type AdminAuditVerifyQuery = z.infer<typeof AdminAuditVerifyParams>
