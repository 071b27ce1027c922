import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditCsv } from "../../../../../workflows/audit"
import { answerCsv } from "../../../../middlewares/answer-csv"
import type { AdminAuditExportQuery } from "../validators"

/** The log as a file. */
export async function GET(
  req: MedusaRequest<unknown, AdminAuditExportQuery>,
  res: MedusaResponse
): Promise<void> {
  const lines = auditCsv(req.scope, req.validatedQuery, { sees_amounts: true })
  await answerCsv(req, res, "audit.csv", lines)
}
