import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  BUDGET_MODULE,
  budgetErrors,
  type BudgetModuleService,
} from "../../modules/budget"
import {
  budgetGroundOf,
  createBudgetWorkflow,
  deleteBudgetWorkflow,
  findBudget,
  previewBudget,
  updateBudgetCalendarWorkflow,
  updateBudgetWorkflow,
} from "../../workflows/budget"
import { readId } from "../admin/b2b/ids"
import { membersById } from "../sites/find-row"
import type { ScopeOf } from "../sites/scope"
import { presentBudgets } from "./present-budgets"
import type { BudgetPreviewAnswer, BudgetsAnswer } from "./types"
import type {
  BudgetListParams,
  CreateBudgetBody,
  PreviewBudgetBody,
  UpdateBudgetBody,
  UpdateBudgetCalendarBody,
} from "./validators"

/** Whose budgets are listed: the company's, or only those that hold this member. */
type Shown = {
  company_id: string
  only: { member_id: string; project_ids: string[] } | null
}

/** A page of budgets with what is used. */
export async function answerBudgets(
  req: MedusaRequest,
  res: MedusaResponse<BudgetsAnswer>,
  { company_id, only }: Shown
): Promise<void> {
  // Parsed by the route's rule.
  const params = req.validatedQuery as BudgetListParams
  const { limit, offset, scope, member_id, project_id } = params
  const ground = await budgetGroundOf(req.scope, company_id)
  const [rows, count] = await req.scope
    .resolve<BudgetModuleService>(BUDGET_MODULE)
    .listAndCountB2bBudgets(
      {
        company_id,
        ...(scope ? { scope } : {}),
        ...(member_id ? { member_id } : {}),
        ...(project_id ? { project_id } : {}),
        ...(only
          ? {
              $or: [
                { member_id: only.member_id },
                { project_id: only.project_ids },
              ],
            }
          : {}),
      },
      {
        skip: offset,
        take: limit,
        order: { scope: "ASC", name: "ASC", id: "ASC" },
      }
    )
  res.json({
    budgets: await presentBudgets(req.scope, rows, ground.calendar),
    ...ground,
    count,
    offset,
    limit,
  })
}

async function answerBudget(
  req: MedusaRequest,
  res: MedusaResponse,
  companyId: string,
  id: string
): Promise<void> {
  const [row, { calendar }] = await Promise.all([
    findBudget(req.scope, companyId, id),
    budgetGroundOf(req.scope, companyId),
  ])
  const [budget] = await presentBudgets(req.scope, [row], calendar)
  res.json({ budget })
}

/** A new budget of the company. */
export function createBudget(scopeOf: ScopeOf) {
  return async (
    req: MedusaRequest<CreateBudgetBody>,
    res: MedusaResponse
  ): Promise<void> => {
    const { company_id, actor } = await scopeOf(req)
    const { result } = await createBudgetWorkflow(req.scope).run({
      input: { company_id, actor, budget: req.validatedBody },
    })
    await answerBudget(req, res, company_id, result.id)
  }
}

/** Changes a budget. */
export function updateBudget(scopeOf: ScopeOf) {
  return async (
    req: MedusaRequest<UpdateBudgetBody>,
    res: MedusaResponse
  ): Promise<void> => {
    const { company_id, actor, row_id } = await scopeOf(req)
    const id = readId(row_id, budgetErrors.notFound)
    await updateBudgetWorkflow(req.scope).run({
      input: { company_id, actor, id, patch: req.validatedBody },
    })
    await answerBudget(req, res, company_id, id)
  }
}

/** Takes a budget away. */
export function deleteBudget(scopeOf: ScopeOf) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const { company_id, actor, row_id } = await scopeOf(req)
    const id = readId(row_id, budgetErrors.notFound)
    await deleteBudgetWorkflow(req.scope).run({
      input: { company_id, actor, id },
    })
    res.json({ id, object: "budget", deleted: true })
  }
}

/** What a budget would have stopped in the last 90 days. */
export function answerPreview(scopeOf: ScopeOf) {
  return async (
    req: MedusaRequest<PreviewBudgetBody>,
    res: MedusaResponse<BudgetPreviewAnswer>
  ): Promise<void> => {
    const { company_id } = await scopeOf(req)
    const { limit, offset, ...draft } = req.validatedBody
    const { over, ...preview } = await previewBudget(
      req.scope,
      company_id,
      draft
    )
    const page = over.slice(offset, offset + limit)
    const members = await membersById(
      req.scope,
      page.map(({ member_id }) => member_id)
    )
    res.json({
      preview,
      orders: page.map(({ member_id, ...order }) => ({
        ...order,
        member: members.get(member_id) ?? null,
      })),
      count: over.length,
      offset,
      limit,
    })
  }
}

/** By whose clock the company's budgets run. */
export function updateCalendar(scopeOf: ScopeOf) {
  return async (
    req: MedusaRequest<UpdateBudgetCalendarBody>,
    res: MedusaResponse
  ): Promise<void> => {
    const { company_id, actor } = await scopeOf(req)
    await updateBudgetCalendarWorkflow(req.scope).run({
      input: { company_id, actor, patch: req.validatedBody },
    })
    const { calendar } = await budgetGroundOf(req.scope, company_id)
    res.json({ calendar })
  }
}
