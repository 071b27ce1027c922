import type { ApprovalSnapshot } from "../../../../workflows/approval/snapshot"

export type { ApprovalSnapshot } from "../../../../workflows/approval/snapshot"

export type ApprovalRequestStatus =
  "pending" | "approved" | "rejected" | "withdrawn" | "expired" | "superseded"

export type ApprovalReasonKind =
  | "order_total"
  | "price_override"
  | "new_ship_to"
  | "product_category"
  | "over_ship_to_limit"
  | "first_order"
  | "outside_template"
  | "over_budget"

export type StoreApprovalReason = {
  policy_id: string
  /** The policy's. */
  name: string
  kind: ApprovalReasonKind
  /** A sentence's half, without amounts. */
  text: string
  /** Variant ids; empty: the order as a whole. */
  items: string[]
}

/** Somebody who is asked. `name` is the role's or the member's, else null. */
export type StoreApprovalWho = {
  kind: "role" | "member" | "project_lead" | "sales_rep" | "office"
  name: string | null
}

/** One step: any one of these, or each of them. */
export type StoreApprovalTier = {
  mode: "any" | "all"
  who: StoreApprovalWho[]
  /** It was passed on to these; any one of them is enough. */
  escalated_to: StoreApprovalWho[]
  state: "done" | "waiting" | "later"
}

export type StoreApprovalDecision = {
  id: string
  /** From 0. */
  tier: number
  decision: "approve" | "reject"
  reason: string | null
  decider_type: "member" | "sales_rep" | "user" | "system"
  decider_name: string
  /** Whose delegate he was. */
  on_behalf_of_name: string | null
  decided_at: string
}

/** Instants are ISO texts, amounts exact decimal texts. */
export type StoreApprovalRequest = {
  id: string
  cart_id: string
  account_id: string
  company_id: string
  office_id: string
  member_id: string
  status: ApprovalRequestStatus
  requested_by_type: "member" | "sales_rep" | "user"
  requested_by_name: string
  note: string | null
  reasons: StoreApprovalReason[]
  total: string
  currency_code: string
  tiers: StoreApprovalTier[]
  decisions: StoreApprovalDecision[]
  requested_at: string
  escalated_at: string | null
  /** Until when it waits, or an approval holds. */
  expires_at: string
  decided_at: string | null
  /** The approval whose cart was changed since. */
  follows_id: string | null
  /** Whether whoever reads this may answer now. */
  may_decide: boolean
  may_withdraw: boolean
}

/** A line that an earlier approval does not have like this. */
export type StoreApprovalChange = {
  variant_id: string | null
  title: string
  quantity_before: number
  quantity: number
  unit_price_before: string | null
  unit_price: string | null
}

export type StoreApprovalRequestWhole = StoreApprovalRequest & {
  /** The basket as it was asked about. */
  snapshot: ApprovalSnapshot
  /** Against the approval that it follows; empty without one. */
  changes: StoreApprovalChange[]
}

export type StoreApprovalRequestAnswer = {
  approval_request: StoreApprovalRequestWhole
}

export type StoreApprovalRequestListAnswer = {
  approval_requests: StoreApprovalRequest[]
  count: number
  offset: number
  limit: number
}
