import type { MedusaContainer } from "@medusajs/framework/types"
import {
  APPROVAL_MODULE,
  approvalErrors,
  ruleOf,
  triggerOf,
  type ApprovalModuleService,
  type ApprovalPolicyRow,
} from "../../../../modules/approval"
import { toMedusaError } from "../../../../utils/catalogue-error"
import type { AdminApprovalPolicy } from "./types"

export function presentPolicy(row: ApprovalPolicyRow): AdminApprovalPolicy {
  return {
    id: row.id,
    office_id: row.office_id,
    company_id: row.company_id,
    account_id: row.account_id,
    name: row.name,
    enabled: row.enabled,
    trigger: triggerOf(row),
    rule: ruleOf(row),
    tolerance_percent: row.tolerance_percent,
    valid_days: row.valid_days,
  }
}

/** @throws MedusaError `b2b.approval_policy.not_found` */
export async function readPolicy(
  container: MedusaContainer,
  id: string
): Promise<AdminApprovalPolicy> {
  const [row] = await container
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .listB2bApprovalPolicies({ id }, { take: 1 })
  if (!row) {
    throw toMedusaError(approvalErrors.policyNotFound(id))
  }
  return presentPolicy(row)
}
