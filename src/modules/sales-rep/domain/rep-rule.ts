import { MathBN } from "@medusajs/framework/utils"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { repRuleErrors } from "../rule-errors"
import type { RepAssignmentRow, RepRuleRow } from "../types"
import { inPostcodeArea } from "./postcode-area"

export type RuleConditions = Pick<
  RepRuleRow,
  | "only_unassigned"
  | "postcode_areas"
  | "price_group_ids"
  | "category_ids"
  | "turnover_from"
  | "turnover_to"
  | "channel"
  | "channel_share_from"
  | "channel_share_to"
  | "idle_days_from"
  | "idle_days_to"
>

/** Who serves an account now. */
export type ServedBy = Pick<RepAssignmentRow, "id" | "type" | "source"> & {
  sales_rep_id: string
}

/** What rules ask about one account. */
export type AccountFacts = {
  account_id: string
  postal_code: string
  country_code: string
  price_group_id: string | null
  /** Net of tax, of the last twelve months, as exact text. */
  turnover: string
  /** What of it came by which channel. */
  turnover_by: Partial<Record<string, string>>
  last_order_at: Date | null
  /** Of those that the rules name, what it bought in the last twelve months. */
  category_ids: string[]
  served_by: ServedBy[]
}

/** A condition that holds, and the fact that makes it hold. */
export type Reason = {
  condition:
    | "unassigned"
    | "postcode_area"
    | "price_group"
    | "turnover"
    | "category"
    | "channel_share"
    | "idle_days"
  /** An area, an id, an amount, a percentage or whole days; "": there is none. */
  value: string
}

const DAY_MS = 86_400_000

/** Why a rule fits an account, condition by condition; null: it does not. */
export function whyFits(
  rule: RuleConditions,
  facts: AccountFacts,
  now: Date
): Reason[] | null {
  const reasons: Reason[] = []
  for (const decide of CONDITIONS) {
    const verdict = decide(rule, facts, now)
    if (verdict === "fails") {
      return null
    }
    if (verdict) {
      reasons.push(verdict)
    }
  }
  return reasons
}

/** A reason; null where the rule does not ask. */
type Decide = (
  rule: RuleConditions,
  facts: AccountFacts,
  now: Date
) => Reason | null | "fails"

const CONDITIONS: readonly Decide[] = [
  ({ only_unassigned }, { served_by }) => {
    if (!only_unassigned) {
      return null
    }
    return served_by.length > 0
      ? "fails"
      : { condition: "unassigned", value: "" }
  },
  ({ postcode_areas }, { postal_code, country_code }) =>
    among("postcode_area", postcode_areas, (area) =>
      inPostcodeArea(postal_code, country_code, area)
    ),
  ({ price_group_ids }, { price_group_id }) =>
    among("price_group", price_group_ids, (id) => id === price_group_id),
  ({ turnover_from: from, turnover_to: to }, { turnover }) =>
    within("turnover", turnover, from, to),
  (rule, { category_ids }) =>
    among("category", rule.category_ids, (id) => category_ids.includes(id)),
  ({ channel, channel_share_from: from, channel_share_to: to }, facts) => {
    if (channel === null) {
      return null
    }
    // Of nothing there is no share, neither much nor little.
    return MathBN.lte(facts.turnover, 0)
      ? "fails"
      : within("channel_share", shareOf(channel, facts), from, to)
  },
  ({ idle_days_from: from, idle_days_to: to }, { last_order_at }, now) => {
    if (last_order_at === null) {
      return idleForEver(from, to)
    }
    const days = Math.floor((now.getTime() - last_order_at.getTime()) / DAY_MS)
    return within("idle_days", String(days), from, to)
  },
]

function idleForEver(
  from: number | null,
  to: number | null
): Reason | null | "fails" {
  if (to !== null) {
    return "fails"
  }
  return from === null ? null : { condition: "idle_days", value: "" }
}

/** The percentage of its turnover that an account made by a channel, with two decimals. */
function shareOf(channel: string, facts: AccountFacts): string {
  return MathBN.mult(
    MathBN.div(facts.turnover_by[channel] ?? 0, facts.turnover),
    100
  ).toFixed(2)
}

function among(
  condition: Reason["condition"],
  wanted: readonly string[],
  holds: (one: string) => boolean
): Reason | null | "fails" {
  if (wanted.length === 0) {
    return null
  }
  const value = wanted.find(holds)
  return value === undefined ? "fails" : { condition, value }
}

type Bound = string | number | null

function within(
  condition: Reason["condition"],
  value: string,
  from: Bound,
  to: Bound
): Reason | null | "fails" {
  if (from === null && to === null) {
    return null
  }
  return (from !== null && MathBN.lt(value, from)) ||
    (to !== null && MathBN.gt(value, to))
    ? "fails"
    : { condition, value }
}

/** Why a rule can never hold, or says only half of what it means. */
export function refuseRule(rule: RuleConditions): CatalogueError | null {
  const ranges: [string, Bound, Bound][] = [
    ["turnover", rule.turnover_from, rule.turnover_to],
    ["channel_share", rule.channel_share_from, rule.channel_share_to],
    ["idle_days", rule.idle_days_from, rule.idle_days_to],
  ]
  const reversed = ranges.find(
    ([, from, to]) => from !== null && to !== null && MathBN.gt(from, to)
  )
  if (reversed) {
    return repRuleErrors.reversed(reversed[0])
  }
  const hasShare =
    rule.channel_share_from !== null || rule.channel_share_to !== null
  return hasShare === (rule.channel !== null)
    ? null
    : repRuleErrors.halfAShare()
}
