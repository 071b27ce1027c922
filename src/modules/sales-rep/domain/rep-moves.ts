import type { RepRuleRow } from "../types"
import {
  whyFits,
  type AccountFacts,
  type Reason,
  type RuleConditions,
  type ServedBy,
} from "./rep-rule"

/** A rule with what its rep is worth now. */
export type ApplicableRule = RuleConditions &
  Pick<RepRuleRow, "id" | "name" | "type" | "also_manual"> & {
    sales_rep_id: string
    /** Whether he is active, and sells for the office. */
    rep_sells: boolean
  }

type Fitting = { rule: ApplicableRule; why: Reason[] }

/** One account that gets a rep, and who stops serving it for that. */
export type RepMove = Fitting & { account_id: string; ends: ServedBy[] }

/** A rule that fits and moves nothing, although it would. */
export type RepMoveConflict = Fitting & {
  account_id: string
  reason: "by_hand" | "rep_out"
}

export type RepMoves = {
  moves: RepMove[]
  conflicts: RepMoveConflict[]
  /** Accounts that have already what the rules give. */
  unchanged: number
  /** Accounts that no rule fits. */
  unmatched: number
}

/**
 * Who moves where. Of the rules that give an account its primary rep, or make it a
 * house account, the first that fits decides; each one that adds a secondary rep adds
 * him. Rules never take away more than they replace, and what people decided stays
 * unless the rule says `also_manual`.
 * @param rules active ones, in the order in which they decide
 */
export function planMoves(
  accounts: readonly AccountFacts[],
  rules: readonly ApplicableRule[],
  now: Date
): RepMoves {
  const plan: RepMoves = {
    moves: [],
    conflicts: [],
    unchanged: 0,
    unmatched: 0,
  }
  for (const facts of accounts) {
    const fitting = rules.flatMap((rule): Fitting[] => {
      const why = whyFits(rule, facts, now)
      return why ? [{ rule, why }] : []
    })
    const { moves, conflicts } = planAccount(facts, fitting)
    plan.moves.push(...moves)
    plan.conflicts.push(...conflicts)
    if (fitting.length === 0) {
      plan.unmatched += 1
    } else if (moves.length === 0 && conflicts.length === 0) {
      plan.unchanged += 1
    }
  }
  return plan
}

function planAccount(
  { account_id, served_by }: AccountFacts,
  fitting: Fitting[]
): Pick<RepMoves, "moves" | "conflicts"> {
  const leading = fitting.find(({ rule }) => rule.type !== "secondary")
  const adding = fitting.filter(({ rule }) => rule.type === "secondary")
  const moves: RepMove[] = []
  const conflicts: RepMoveConflict[] = []
  let standing: ServedBy[] = served_by
  for (const { rule, why } of [...(leading ? [leading] : []), ...adding]) {
    const ends = endedBy(rule, standing)
    if (ends === null) {
      continue
    }
    const byHand = ends.some(({ source }) => source !== "rule")
    if (!rule.rep_sells || (byHand && !rule.also_manual)) {
      const reason = rule.rep_sells ? "by_hand" : "rep_out"
      conflicts.push({ account_id, rule, why, reason })
      continue
    }
    const gone = new Set(ends.map(({ id }) => id))
    moves.push({
      account_id,
      rule,
      why,
      ends: served_by.filter(({ id }) => gone.has(id)),
    })
    standing = [
      ...standing.filter(({ id }) => !gone.has(id)),
      {
        id: rule.id,
        type: rule.type,
        source: "rule",
        sales_rep_id: rule.sales_rep_id,
      },
    ]
  }
  return { moves, conflicts }
}

/** What ends where a rule has its way; null: it has it already. */
function endedBy(
  rule: ApplicableRule,
  standing: ServedBy[]
): ServedBy[] | null {
  const his = standing.filter(
    ({ sales_rep_id }) => sales_rep_id === rule.sales_rep_id
  )
  if (rule.type === "secondary") {
    return his.length > 0 ? null : []
  }
  return his.some(({ type }) => type === rule.type)
    ? null
    : standing.filter((one) => one.type !== "secondary" || his.includes(one))
}
