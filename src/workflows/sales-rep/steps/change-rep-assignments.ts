import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type NewAssignment,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isDuplicate } from "../../../utils/duplicate"
import type { Actor } from "../../audit/actor"
import { assignmentLines } from "../assignment-audit"

export type RepAssignmentChange = {
  /** Ids of assignments that end. */
  end: string[]
  add: Omit<NewAssignment, "office_id">[]
  actor: Actor
}

const changeRepAssignmentsStepId = "b2b-change-rep-assignments-step"

/** Ends and makes assignments, all or none. */
export const changeRepAssignmentsStep = createStep(
  changeRepAssignmentsStepId,
  async ({ end, add, actor }: RepAssignmentChange, { container }) => {
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    const ending = await reps.listB2bRepAssignments(
      { id: end, ended_at: null },
      { relations: ["sales_rep"], take: null }
    )
    const counting = new Set(ending.map(({ id }) => id))
    const missing = end.find((id) => !counting.has(id))
    if (missing !== undefined) {
      throw toMedusaError(salesRepErrors.assignmentNotFound(missing))
    }
    const [accounts, serving] = await Promise.all([
      container.resolve<TradeModuleService>(TRADE_MODULE).listB2bAccounts(
        {
          id: [...add, ...ending].map(({ account_id }) => account_id),
        },
        { relations: ["office"], take: null }
      ),
      reps.listB2bSalesReps(
        { id: add.map(({ sales_rep_id }) => sales_rep_id) },
        { relations: ["offices"], take: null }
      ),
    ])
    const accountOf = new Map(accounts.map((one) => [one.id, one]))
    const repOf = new Map(serving.map((one) => [one.id, one]))
    const rows = add.map((row): NewAssignment => {
      const account = accountOf.get(row.account_id)
      const rep = repOf.get(row.sales_rep_id)
      if (!account) {
        throw toMedusaError(salesRepErrors.accountNotFound(row.account_id))
      }
      if (!rep) {
        throw toMedusaError(salesRepErrors.repNotFound(row.sales_rep_id))
      }
      const sells = rep.offices.some(
        ({ office_id }) => office_id === account.office.id
      )
      if (!sells || rep.status !== "active") {
        throw toMedusaError(
          salesRepErrors.repNotInOffice(rep.name, account.office.name)
        )
      }
      return { ...row, office_id: account.office.id }
    })
    const { ended, added } = await reps
      .reassign({ end, add: rows }, b2bOptions().now())
      .catch((error: unknown) => {
        throw isDuplicate(error)
          ? toMedusaError(salesRepErrors.assignedAlready())
          : error
      })
    return new StepResponse(
      {
        ended,
        added: added.map(({ id }) => id),
        audit: assignmentLines(actor, { ending, added, accounts, serving }),
      },
      { ended, added: added.map(({ id }) => id) }
    )
  },
  async (done, { container }) => {
    if (done) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .undoReassignment(done)
    }
  }
)
