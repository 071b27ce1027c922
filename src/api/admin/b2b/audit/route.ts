import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAudit } from "../../../../workflows/audit"
import { companyNames } from "../company-names"
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
  const names = await companyNames(
    req.scope,
    entries.map(({ company_id }) => company_id)
  )
  res.json({
    entries: entries.map((entry) => ({
      ...entry,
      company_name: names.get(entry.company_id) ?? null,
    })),
    count,
    offset,
    limit,
  })
}
