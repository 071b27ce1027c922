import type { AdminApprovalPolicy } from "../answers"

type Who = AdminApprovalPolicy["rule"]["escalate_to"][number]
type Tier = AdminApprovalPolicy["rule"]["tiers"][number]

export type SaidPolicy = Pick<
  AdminApprovalPolicy,
  "trigger" | "rule" | "tolerance_percent"
>

/** The words of the dashboard's language, amounts in their format, and what ids are called. */
export type Saying = {
  t: (key: string, values?: Record<string, unknown>) => string
  money: (amount: string, currencyCode: string) => string
  /** Undefined: nobody knows it by name. */
  nameOf: (id: string) => string | undefined
}

/** An approval policy as sentences: when it asks, whom, and what else it says. */
export function policySentence(
  { trigger, rule, tolerance_percent: percent }: SaidPolicy,
  saying: Saying
): string {
  const say = (key: string, values?: Record<string, unknown>) =>
    saying.t(`approvalPolicy.says.${key}`, values)
  const steps = rule.tiers.map((tier) => tierText(tier, saying, say))
  const escalated = rule.escalate_to.map((who) => whoText(who, saying, say))
  const hours = rule.escalate_after_hours
  return [
    say("whole", {
      when: triggerText(trigger, saying, say),
      steps: steps.join(say("then")),
    }),
    rule.self_approval && say("self"),
    hours !== null &&
      say("escalated", {
        count: hours,
        names:
          escalated.length > 0 ? joined(escalated, say("or")) : say("office"),
      }),
    rule.when_nobody === "refuse" && say("refuse"),
    percent > 0 && say("tolerance", { percent }),
  ]
    .filter(Boolean)
    .join(" ")
}

type Say = Saying["t"]

function triggerText(
  trigger: SaidPolicy["trigger"],
  { money, nameOf }: Saying,
  say: Say
): string {
  switch (trigger.kind) {
    case "order_total":
      return say("order_total", {
        amount: money(trigger.amount, trigger.currency_code),
      })
    case "product_category":
      return say("product_category", {
        names: joined(
          trigger.category_ids.map((id) => nameOf(id) ?? say("category")),
          say("or")
        ),
      })
    default:
      return say(trigger.kind)
  }
}

function tierText({ who, mode }: Tier, saying: Saying, say: Say): string {
  const names = who.map((one) => whoText(one, saying, say))
  const [only] = names
  if (only === undefined) {
    return say("nobody")
  }
  return names.length === 1
    ? only
    : say(mode, { names: joined(names, say(mode === "any" ? "or" : "and")) })
}

function whoText({ kind, id }: Who, { nameOf }: Saying, say: Say): string {
  const name = id === undefined ? undefined : nameOf(id)
  switch (kind) {
    case "member":
      return name ?? say("somebody")
    case "role":
      return say("role", { name: name ?? "-" })
    default:
      return say(kind)
  }
}

function joined(names: string[], last: string): string {
  return names.length < 2
    ? names.join("")
    : [names.slice(0, -1).join(", "), names.at(-1)].join(last)
}
