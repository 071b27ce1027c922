import type { Grant } from "../../modules/trade"
import type { Actor, AuditLine } from "../audit"
import type { ApprovalPlan } from "./steps/plan-approval"

type Approval = { id: string; grant: Grant; actor: Actor }

/** What the log says of an approval: the decision, and each thing that it made. */
export function approvalAudit(
  { id, grant, actor }: Approval,
  plan: ApprovalPlan
): AuditLine[] {
  if (plan.again) {
    return []
  }
  const line = { company_id: plan.company_id, actor }
  const { company, account, member, company_name: name } = plan
  return [
    ...(company
      ? [
          {
            ...line,
            action: "company.created",
            subject: { type: "company", id: company.id, name },
            after: { name, registration_number: company.registration_number },
          },
        ]
      : []),
    ...(account
      ? [
          {
            ...line,
            action: "account.created",
            subject: { type: "account", id: account.id, name: account.number },
            after: {
              office_id: account.office_id,
              number: account.number,
              payment_term_id: account.payment_term_id,
              price_group_id: account.price_group_id,
            },
          },
        ]
      : []),
    ...(member
      ? [
          {
            ...line,
            action: "member.created",
            subject: { type: "member", id: member.id },
            after: { customer_id: member.customer_id, role_ids: member.roles },
          },
        ]
      : []),
    {
      ...line,
      action: "application.approved",
      subject: { type: "application", id, name },
      before: { status: "pending" },
      after: { status: "approved", granted: grant },
    },
  ]
}
