import type { Basket } from "./domain/basket"
import type { ApprovalReason } from "./domain/need"
import type { Asker, PolicyRule, RequestTier } from "./domain/tiers"
import type { Trigger } from "./domain/triggers"
import type { ApprovalPolicyRow, ApprovalRequestRow } from "./types"

/**
 * What stands in the JSON columns. Medusa types them as records; only this module's
 * own workflows write them, and always as these.
 */
export function tiersOf({ tiers }: Pick<ApprovalRequestRow, "tiers">) {
  return (tiers as { list: RequestTier[] }).list
}

export function reasonsOf({ reasons }: Pick<ApprovalRequestRow, "reasons">) {
  return (reasons as { list: ApprovalReason[] }).list
}

export function basketOf({ basket }: Pick<ApprovalRequestRow, "basket">) {
  return basket as Basket
}

export function triggerOf({ trigger }: Pick<ApprovalPolicyRow, "trigger">) {
  return trigger as Trigger
}

export function ruleOf({ rule }: Pick<ApprovalPolicyRow, "rule">) {
  return rule as PolicyRule
}

export function askerOf(
  row: Pick<
    ApprovalRequestRow,
    "member_id" | "requested_by_type" | "requested_by_id"
  >
): Asker {
  return {
    member_id: row.member_id,
    type: row.requested_by_type,
    id: row.requested_by_id,
  }
}
