import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  AUDIT_MODULE,
  type AuditModuleService,
} from "../../../../../modules/audit"
import type { AdminAuditVerdict } from "../types"
import type { AdminAuditVerifyQuery } from "../validators"

/** Walks one chain; without a company, that of what belongs to none. */
export async function GET(
  req: MedusaRequest<unknown, AdminAuditVerifyQuery>,
  res: MedusaResponse<AdminAuditVerdict>
): Promise<void> {
  const { company_id } = req.validatedQuery
  res.json(
    await req.scope
      .resolve<AuditModuleService>(AUDIT_MODULE)
      .verifyChain(company_id ?? null)
  )
}
