import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAudit } from "../../../../workflows/audit"
import type { AdminAuditQuery } from "./validators"

/** A page of the log, of one company or of all, the latest first. */
export async function GET(
  req: MedusaRequest<unknown, AdminAuditQuery>,
  res: MedusaResponse
): Promise<void> {
  const { limit, offset, ...filter } = req.validatedQuery
  const { entries, count } = await listAudit(
    req.scope,
    filter,
    { sees_amounts: true },
    { limit, offset }
  )
  res.json({ entries, count, offset, limit })
}
