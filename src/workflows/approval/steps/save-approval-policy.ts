import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  APPROVAL_MODULE,
  approvalErrors,
  type ApprovalModuleService,
  type ApprovalPolicyRow,
  type PolicyRule,
  type Trigger,
} from "../../../modules/approval"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { changesOf } from "../../audit/changes-of"
import { pick } from "../../company/change"
import { checkPolicyTargets } from "../check-policy-targets"

export type PolicyFields = Pick<
  ApprovalPolicyRow,
  | "office_id"
  | "company_id"
  | "account_id"
  | "name"
  | "enabled"
  | "tolerance_percent"
  | "valid_days"
> & { trigger: Trigger; rule: PolicyRule }

/** `id` null: a new one. Of a known one only what is sent changes. */
export type SavedPolicy =
  | { id: null; fields: PolicyFields; actor: Actor }
  | { id: string; fields: Partial<PolicyFields>; actor: Actor }

const FIELDS = [
  "office_id",
  "company_id",
  "account_id",
  "name",
  "enabled",
  "trigger",
  "rule",
  "tolerance_percent",
  "valid_days",
] as const

const saveApprovalPolicyStepId = "b2b-save-approval-policy-step"

/** @throws MedusaError `b2b.approval_policy.not_found`, `.target` */
export const saveApprovalPolicyStep = createStep(
  saveApprovalPolicyStepId,
  async ({ id, fields, actor }: SavedPolicy, { container }) => {
    const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
    const was = id === null ? null : await policyOf(service, id)
    await checkPolicyTargets(container, { ...(was ?? {}), ...fields })
    const row =
      id === null
        ? await service.createB2bApprovalPolicies(fields)
        : await service.updateB2bApprovalPolicies({ id, ...fields })
    return new StepResponse(
      {
        id: row.id,
        event: policyEvent(row),
        audit: [
          {
            company_id: row.company_id,
            actor,
            action: "approval_policy.saved",
            subject: { type: "approval_policy", id: row.id, name: row.name },
            ...changesOf(was ? pick(was, FIELDS) : {}, pick(row, FIELDS)),
          },
        ],
      },
      { id: row.id, was: was && pick(was, FIELDS) }
    )
  },
  async (done, { container }) => {
    if (done) {
      const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
      await (done.was
        ? service.updateB2bApprovalPolicies({ id: done.id, ...done.was })
        : service.deleteB2bApprovalPolicies([done.id]))
    }
  }
)

export type DeletedPolicy = { id: string; actor: Actor }

const deleteApprovalPolicyStepId = "b2b-delete-approval-policy-step"

/** What waits for an answer under it goes on. */
export const deleteApprovalPolicyStep = createStep(
  deleteApprovalPolicyStepId,
  async ({ id, actor }: DeletedPolicy, { container }) => {
    const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
    const row = await policyOf(service, id)
    await service.softDeleteB2bApprovalPolicies([id])
    return new StepResponse(
      {
        event: policyEvent(row),
        audit: [
          {
            company_id: row.company_id,
            actor,
            action: "approval_policy.deleted",
            subject: { type: "approval_policy", id, name: row.name },
            before: pick(row, FIELDS),
          },
        ],
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ApprovalModuleService>(APPROVAL_MODULE)
        .restoreB2bApprovalPolicies([id])
    }
  }
)

async function policyOf(
  service: ApprovalModuleService,
  id: string
): Promise<ApprovalPolicyRow> {
  const [row] = await service.listB2bApprovalPolicies({ id }, { take: 1 })
  if (!row) {
    throw toMedusaError(approvalErrors.policyNotFound(id))
  }
  return row
}

function policyEvent({
  id,
  company_id,
  account_id,
  office_id,
}: ApprovalPolicyRow) {
  return { id, company_id, account_id, office_id }
}
