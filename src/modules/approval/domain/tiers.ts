import { filledPlaces } from "./assign"
import { whoKey, type OrderPlace, type Who } from "./who"

/** One step of a policy: one of these people, or each of them. */
export type Tier = { who: Who[]; mode: "any" | "all" }

/** What a policy says about deciding. */
export type PolicyRule = {
  tiers: Tier[]
  self_approval: boolean
  /** Null: it waits for those who were asked. */
  escalate_after_hours: number | null
  /** Empty: the office. */
  escalate_to: Who[]
  when_nobody: "ask_office" | "refuse"
}

/** A step of a request, with keys in place of people. */
export type RequestTier = {
  keys: string[]
  mode: "any" | "all"
  self_approval: boolean
  escalate_after_hours: number | null
  /** Any one of them is enough, once it was escalated; empty: the office is asked then. */
  escalate_keys: string[]
  escalated: boolean
  when_nobody: "ask_office" | "refuse"
}

/** Somebody who could decide, as far as it matters. */
export type Candidate = {
  type: "member" | "sales_rep" | "user"
  id: string
  keys: readonly string[]
}

/** Who asked: the member whose order it is, and whoever asked for him. */
export type Asker = { member_id: string; type: string; id: string }

/**
 * The steps of all policies that an order falls under, one after the other; a step that
 * two policies share is asked once, and by the stricter of their rules.
 */
export function planTiers(
  rules: readonly PolicyRule[],
  place: OrderPlace
): RequestTier[] {
  const plan = new Map<string, RequestTier>()
  for (const rule of rules) {
    for (const tier of rule.tiers) {
      const planned = requestTier(tier, rule, place)
      const name = `${planned.mode} ${[...planned.keys].sort().join(" ")}`
      const same = plan.get(name)
      plan.set(name, same ? stricter(same, planned) : planned)
    }
  }
  return [...plan.values()]
}

function requestTier(
  tier: Tier,
  rule: PolicyRule,
  place: OrderPlace
): RequestTier {
  const keysOf = (who: readonly Who[]) => [
    ...new Set(
      who.flatMap((one) => whoKey(one, place) ?? `nobody:${one.kind}`)
    ),
  ]
  return {
    keys: keysOf(tier.who),
    mode: tier.mode,
    self_approval: rule.self_approval,
    escalate_after_hours: rule.escalate_after_hours,
    escalate_keys: keysOf(rule.escalate_to),
    escalated: false,
    when_nobody: rule.when_nobody,
  }
}

function stricter(a: RequestTier, b: RequestTier): RequestTier {
  const hours = [a, b].flatMap((tier) => tier.escalate_after_hours ?? [])
  return {
    ...a,
    self_approval: a.self_approval && b.self_approval,
    escalate_after_hours: hours.length > 0 ? Math.min(...hours) : null,
    when_nobody: [a, b].some((tier) => tier.when_nobody === "refuse")
      ? "refuse"
      : "ask_office",
  }
}

/** The keys of those who may answer now. */
export function awaited(tier: RequestTier): string[] {
  return tier.escalated
    ? [...new Set([...tier.keys, ...tier.escalate_keys])]
    : tier.keys
}

/** Whether these yeses are enough. */
export function isSatisfied(
  tier: RequestTier,
  approvals: readonly { keys: readonly string[] }[]
): boolean {
  const people = approvals.map(({ keys }) => new Set(keys))
  const escalated =
    tier.escalated &&
    people.some((keys) => tier.escalate_keys.some((key) => keys.has(key)))
  return (
    escalated ||
    filledPlaces(tier.keys, people) >=
      (tier.mode === "any" ? 1 : tier.keys.length)
  )
}

/** Whether whoever asked is the one who would answer. */
export function isAsker(
  asker: Asker,
  candidate: Pick<Candidate, "type" | "id">
): boolean {
  return (
    (candidate.type === "member" && candidate.id === asker.member_id) ||
    (candidate.type === asker.type && candidate.id === asker.id)
  )
}

/** Whether there are people enough for a step. The office always has somebody. */
export function canBeDecided(
  tier: RequestTier,
  candidates: readonly Candidate[],
  asker: Asker
): boolean {
  const able = candidates.filter(
    (candidate) => tier.self_approval || !isAsker(asker, candidate)
  )
  const office = awaited(tier).filter((key) => key.startsWith("office:"))
  return isSatisfied(tier, [...able, ...office.map((key) => ({ keys: [key] }))])
}

/**
 * A step as it is asked: where nobody can decide it, of those to whom it would be
 * escalated, then of the office. Null: the policy says to refuse then.
 */
export function askable(
  tier: RequestTier,
  candidates: readonly Candidate[],
  asker: Asker,
  officeId: string
): RequestTier | null {
  const found = [tier, { ...tier, escalated: true }].find((one) =>
    canBeDecided(one, candidates, asker)
  )
  if (found) {
    return found
  }
  return tier.when_nobody === "refuse" ? null : toOffice(tier, officeId)
}

/** A step that waited too long, as it is asked then. */
export function escalated(tier: RequestTier, officeId: string): RequestTier {
  return tier.escalate_keys.length > 0
    ? { ...tier, escalated: true }
    : toOffice(tier, officeId)
}

function toOffice(tier: RequestTier, officeId: string): RequestTier {
  return { ...tier, escalated: true, escalate_keys: [`office:${officeId}`] }
}
