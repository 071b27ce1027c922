import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerBudgets, createBudget } from "../../../../../budgets/handlers"
import { adminScope } from "../../../../../sites/scope"
import { findCompany } from "../../find-company"

/** A company's budgets, with what is used. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id } = await findCompany(req)
  await answerBudgets(req, res, { company_id: id, only: null })
}

export const POST = createBudget(adminScope)
