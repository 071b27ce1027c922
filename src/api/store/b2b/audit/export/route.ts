import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditCsv } from "../../../../../workflows/audit"
import { answerCsv } from "../../../../middlewares/answer-csv"
import { contextOf } from "../../../../middlewares/require-permission"
import type { StoreAuditExportQuery } from "../validators"

/** The company's own log as a file. */
export async function GET(
  req: MedusaRequest<unknown, StoreAuditExportQuery>,
  res: MedusaResponse
): Promise<void> {
  const { company, permissions } = contextOf(req)
  const lines = auditCsv(
    req.scope,
    { ...req.validatedQuery, company_id: company.id },
    { sees_amounts: permissions.has("price.view") }
  )
  await answerCsv(req, res, "audit.csv", lines)
}
