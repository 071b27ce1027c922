import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { usableDestinations } from "../../../../workflows/trade/usable-ship-tos"
import { answerBudgets, createBudget } from "../../../budgets/handlers"
import { contextOf } from "../../../middlewares/require-permission"
import { storeScope } from "../../../sites/scope"

/** The company's budgets with `budget.manage`, else those that hold this member. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const context = contextOf(req)
  await answerBudgets(req, res, {
    company_id: context.company.id,
    only: context.permissions.has("budget.manage")
      ? null
      : {
          member_id: context.member.id,
          project_ids: await projectIds(req),
        },
  })
}

async function projectIds(req: MedusaRequest): Promise<string[]> {
  const { projects } = await usableDestinations(req.scope, contextOf(req))
  return projects.map(({ id }) => id)
}

export const POST = createBudget(storeScope)
