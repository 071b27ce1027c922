import type { PolicyRule, Trigger } from "../../../../modules/approval"
import type { AdminPage } from "../page"

/** With `account_id`: for that account; else with `company_id`: for all of that company's. */
export type AdminApprovalPolicy = {
  id: string
  office_id: string | null
  company_id: string | null
  account_id: string | null
  name: string
  enabled: boolean
  trigger: Trigger
  rule: PolicyRule
  tolerance_percent: number
  valid_days: number
}

export type AdminApprovalPolicyAnswer = { approval_policy: AdminApprovalPolicy }

export type AdminApprovalPolicyListAnswer = AdminPage & {
  approval_policies: AdminApprovalPolicy[]
}
