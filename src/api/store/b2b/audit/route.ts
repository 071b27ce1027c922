import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAudit } from "../../../../workflows/audit"
import { contextOf } from "../../../middlewares/require-permission"
import type { StoreAuditQuery } from "./validators"

/** A page of the company's own log, the latest first. */
export async function GET(
  req: MedusaRequest<unknown, StoreAuditQuery>,
  res: MedusaResponse
): Promise<void> {
  const { limit, offset, ...filter } = req.validatedQuery
  const { company, permissions } = contextOf(req)
  const { entries, count } = await listAudit(
    req.scope,
    { ...filter, company_id: company.id },
    { sees_amounts: permissions.has("price.view") },
    { limit, offset }
  )
  res.json({ entries, count, offset, limit })
}
