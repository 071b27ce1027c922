import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type {
  RepMove,
  RepMoveConflict,
  RepRuleRow,
} from "../../../../modules/sales-rep"
import { findRepRule } from "../../../../workflows/sales-rep/find-rep-rule"
import type { RepRulePlan } from "../../../../workflows/sales-rep/plan-rep-rules"
import type {
  AdminRepMove,
  AdminRepMoveConflict,
  AdminRepRule,
  AdminRepRulePreviewAnswer,
} from "./types"

const MOST_CONFLICTS = 100

/** Names of the price groups and categories that rules name, by id. */
async function namesIn(
  container: MedusaContainer,
  rules: RepRuleRow[]
): Promise<Map<string, string>> {
  const only = { select: ["id", "name"], take: null }
  const groups = rules.flatMap(({ price_group_ids }) => price_group_ids)
  const categories = rules.flatMap(({ category_ids }) => category_ids)
  const [named, sorted] = await Promise.all([
    groups.length === 0
      ? []
      : container
          .resolve(Modules.CUSTOMER)
          .listCustomerGroups({ id: groups }, only),
    categories.length === 0
      ? []
      : container
          .resolve(Modules.PRODUCT)
          .listProductCategories({ id: categories }, only),
  ])
  return new Map([...named, ...sorted].map(({ id, name }) => [id, name]))
}

/** Rules with the names that people know. */
export async function presentRepRules(
  container: MedusaContainer,
  rules: RepRuleRow[]
): Promise<AdminRepRule[]> {
  const names = await namesIn(container, rules)
  const named = (ids: string[]) =>
    ids.map((id) => ({ id, name: names.get(id) ?? id }))
  return rules.map((rule) => ({
    id: rule.id,
    office_id: rule.office_id,
    sales_rep_id: rule.sales_rep.id,
    sales_rep_name: rule.sales_rep.name,
    name: rule.name,
    type: rule.type,
    priority: rule.priority,
    status: rule.status,
    also_manual: rule.also_manual,
    only_unassigned: rule.only_unassigned,
    postcode_areas: rule.postcode_areas,
    price_groups: named(rule.price_group_ids),
    categories: named(rule.category_ids),
    turnover_from: rule.turnover_from,
    turnover_to: rule.turnover_to,
    channel: rule.channel,
    channel_share_from: rule.channel_share_from,
    channel_share_to: rule.channel_share_to,
    idle_days_from: rule.idle_days_from,
    idle_days_to: rule.idle_days_to,
  }))
}

/** @throws MedusaError `b2b.rep_rule.not_found` */
export async function readRepRule(
  container: MedusaContainer,
  id: string
): Promise<AdminRepRule | undefined> {
  const rule = await findRepRule(container, id)
  return (await presentRepRules(container, [rule]))[0]
}

/** A page of what the rules would do. */
export async function presentPlan(
  container: MedusaContainer,
  plan: RepRulePlan,
  { limit, offset }: { limit: number; offset: number }
): Promise<AdminRepRulePreviewAnswer> {
  const names = await namesIn(container, plan.rules)
  const present = moveWith(plan, names)
  return {
    token: plan.token,
    moves: plan.moves.slice(offset, offset + limit).map((move) =>
      present(
        move,
        move.ends.map(({ id }) => id)
      )
    ),
    count: plan.moves.length,
    offset,
    limit,
    conflicts: plan.conflicts
      .slice(0, MOST_CONFLICTS)
      .map((conflict): AdminRepMoveConflict => ({
        ...present(conflict, null),
        reason: conflict.reason,
      })),
    conflict_count: plan.conflicts.length,
    unchanged: plan.unchanged,
    unmatched: plan.unmatched,
  }
}

function moveWith(
  { accounts, rules }: RepRulePlan,
  names: Map<string, string>
): (
  move: RepMove | RepMoveConflict,
  /** Null: all who serve it. */
  ends: string[] | null
) => AdminRepMove {
  const reps = new Map(
    rules.map(({ sales_rep }) => [sales_rep.id, sales_rep.name])
  )
  return ({ account_id, rule, why }, ends) => {
    const facts = accounts.get(account_id)
    return {
      account: {
        id: account_id,
        number: facts?.number ?? null,
        company_id: facts?.company_id ?? "",
        company_name: facts?.company_name ?? "",
      },
      rule: { id: rule.id, name: rule.name, channel: rule.channel },
      type: rule.type,
      from: (facts?.served_by ?? [])
        .filter(({ id }) => ends?.includes(id) ?? true)
        .map(({ sales_rep_id, name, type }) => ({ sales_rep_id, name, type })),
      to: {
        sales_rep_id: rule.sales_rep_id,
        name: reps.get(rule.sales_rep_id) ?? "",
      },
      why: why.map((reason) => ({
        ...reason,
        name: names.get(reason.value) ?? null,
      })),
    }
  }
}
