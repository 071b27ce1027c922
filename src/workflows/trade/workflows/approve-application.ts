import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Grant } from "../../../modules/trade"
import { recordAuditStep, type Actor } from "../../audit"
import { approvalAudit } from "../approval-audit"
import { TradeEvents } from "../events"
import { decideApplicationStep } from "../steps/decide-application"
import { notifyApplicantStep } from "../steps/notify-applicant"
import { openTradeAccountStep } from "../steps/open-trade-account"
import { planApprovalStep } from "../steps/plan-approval"

type Input = { id: string; grant: Grant; note: string | null; actor: Actor }

const approveApplicationWorkflowId = "b2b-approve-application"

/**
 * Gives an applicant his trade account: a company of his own with him as its
 * admin, or a place in one that is there. The decision is written last, so that a
 * process that dies before it leaves an application that can be approved again.
 *
 * @summary Approve an application for a trade account.
 * @throws MedusaError codes `b2b.application.not_found`, `.decided`,
 *   `.number_or_erp`, `.member_exists`, `b2b.account.exists`, `.number_taken`,
 *   `b2b.company.not_found`, `b2b.payment_term.not_found`, `b2b.price_group.not_found`
 */
export const approveApplicationWorkflow = createWorkflow(
  approveApplicationWorkflowId,
  (input: Input) => {
    acquireLockStep({ key: input.id, timeout: 30, ttl: 60 })
    const plan = planApprovalStep({
      id: input.id,
      grant: input.grant,
      actor: input.actor,
    })
    const made = openTradeAccountStep(plan)
    when("b2b-first-approval", { plan }, ({ plan }) => !plan.again).then(() => {
      const decided = decideApplicationStep({
        id: input.id,
        decision: {
          status: "approved",
          decided_by: input.actor.id,
          decision_note: input.note,
          granted: input.grant,
          company_id: plan.company_id,
          account_id: plan.account_id,
        },
      })
      emitEventStep({
        eventName: TradeEvents.APPLICATION_APPROVED,
        data: {
          id: input.id,
          customer_id: decided.customer_id,
          office_id: decided.office_id,
          company_id: plan.company_id,
          account_id: plan.account_id,
          member_id: plan.member_id,
        },
      })
    })
    releaseLockStep({ key: input.id })
    recordAuditStep(
      transform({ input, plan, made }, ({ input, plan }) =>
        approvalAudit(input, plan)
      )
    )
    // After the log: what is mailed cannot be undone.
    when("b2b-first-approval-mail", { plan }, ({ plan }) => !plan.again).then(
      () => {
        notifyApplicantStep({ application_id: input.id, mail: "approved" })
      }
    )
    return new WorkflowResponse(plan)
  }
)
