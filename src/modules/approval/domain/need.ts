import { uncovered, type Basket } from "./basket"
import {
  triggeredBy,
  type Trigger,
  type TriggerFacts,
  type TriggerKind,
} from "./triggers"
import type { PolicyRule } from "./tiers"

/** A policy as it is in force. */
export type PolicyInForce = {
  id: string
  name: string
  trigger: Trigger
  rule: PolicyRule
  tolerance_percent: number
  valid_days: number
}

/** What was approved for a cart before. */
export type Approved = {
  id: string
  basket: Basket
  covers: readonly string[]
  tolerance_percent: number
  expires_at: Date
}

/** Why an order has to be asked for. */
export type ApprovalReason = {
  policy_id: string
  name: string
  kind: TriggerKind
  /** Items of the basket; empty: the order as a whole. */
  items: string[]
}

export type ApprovalNeed = {
  reasons: ApprovalReason[]
  policies: PolicyInForce[]
  /** The earlier approval that leaves only these reasons open. */
  follows: Approved | null
}

/** All that must still be asked before this basket may be ordered. */
export function approvalNeed(
  policies: readonly PolicyInForce[],
  facts: TriggerFacts,
  approved: Approved | null,
  now: Date
): ApprovalNeed {
  const holds = approved !== null && now < approved.expires_at ? approved : null
  const change =
    holds && uncovered(holds.basket, facts.basket, holds.tolerance_percent)
  const open = inOwnCurrency(policies, facts.basket).flatMap((policy) => {
    const isCovered = holds?.covers.includes(policy.id) ?? false
    // Covered and nothing changed: there is nothing left to ask by it.
    if (isCovered && change === null) {
      return []
    }
    const by = triggeredBy(policy.trigger, facts, isCovered ? change : null)
    return by === null ? [] : [{ policy, items: by === "order" ? [] : by }]
  })
  return {
    reasons: open.map(({ policy, items }) => ({
      policy_id: policy.id,
      name: policy.name,
      kind: policy.trigger.kind,
      items,
    })),
    policies: open.map(({ policy }) => policy),
    follows: holds,
  }
}

/** An amount in other money counts only where none is in the order's own. */
function inOwnCurrency(
  policies: readonly PolicyInForce[],
  { currency_code }: Pick<Basket, "currency_code">
): PolicyInForce[] {
  const isOwn = ({ trigger }: PolicyInForce) =>
    trigger.kind === "order_total" &&
    trigger.currency_code.toLowerCase() === currency_code.toLowerCase()
  const hasOwn = policies.some(isOwn)
  return policies.filter(
    (policy) =>
      policy.trigger.kind !== "order_total" || !hasOwn || isOwn(policy)
  )
}
