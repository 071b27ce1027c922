import type {
  PolicyRule,
  Replayed,
  Trigger,
  TriggerKind,
} from "../../../../modules/approval"
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

/** Instants are ISO texts, amounts exact decimal texts. */
export type AdminApprovalPreviewOrder = {
  order_id: string
  display_id: number | null
  company_id: string
  company_name: string | null
  account_id: string
  placed_at: string
  total: string
  currency_code: string
  kind: TriggerKind
  /** A sentence's half, without amounts. */
  why: string
  /** The products that ask; empty: the order as a whole. */
  items: string[]
}

/** What a policy would have asked of the past, oldest first. */
export type AdminApprovalPreviewAnswer = AdminPage & {
  preview: {
    days: number
    since: string
    /** Orders of those days that stand. */
    checked: number
    replayed: Replayed
  }
  orders: AdminApprovalPreviewOrder[]
}
