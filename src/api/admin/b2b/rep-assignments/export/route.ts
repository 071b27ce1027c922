import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { exportRepAssignments } from "../../../../../workflows/sales-rep"
import { answerCsv } from "../../../../middlewares/answer-csv"
import type { AdminRepAssignmentExportParams } from "../../sales-reps/validators"

/** Who serves which account now, as a file. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { office_id } = req.validatedQuery as AdminRepAssignmentExportParams
  await answerCsv(
    req,
    res,
    "rep-assignments.csv",
    exportRepAssignments(req.scope, office_id ?? null)
  )
}
