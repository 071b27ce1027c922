import { useTranslation } from "react-i18next"
import type { AdminRepMoveReason, AdminRepRule } from "../answers"
import { money } from "../kit/money"

type Bound = string | number | null
type Text = (key: string, values: Record<string, unknown>) => string

const PREFIX = "assignmentRules"

function range(
  t: Text,
  key: string,
  from: Bound,
  to: Bound,
  more: Record<string, unknown> = {}
): string[] {
  if (from === null && to === null) {
    return []
  }
  const half = from === null ? "To" : "From"
  const which = from !== null && to !== null ? "" : half
  return [t(`${PREFIX}.says.${key}${which}`, { from, to, ...more })]
}

/** A rule as a sentence. */
export function useRuleText(currencyCode: string) {
  const { t } = useTranslation("b2b")
  const amount = (value: string | null) =>
    value === null ? null : money(Number(value), currencyCode)

  return (rule: AdminRepRule): string => {
    const listed = (key: string, names: string[]) =>
      names.length === 0
        ? []
        : [t(`${PREFIX}.says.${key}`, { [key]: names.join(", ") })]
    const named = (rows: { name: string }[]) => rows.map(({ name }) => name)
    const conditions = [
      ...(rule.only_unassigned ? [t(`${PREFIX}.says.unassigned`)] : []),
      ...listed("areas", rule.postcode_areas),
      ...listed("groups", named(rule.price_groups)),
      ...listed("categories", named(rule.categories)),
      ...range(
        t,
        "turnover",
        amount(rule.turnover_from),
        amount(rule.turnover_to)
      ),
      ...range(t, "share", rule.channel_share_from, rule.channel_share_to, {
        channel: rule.channel && t(`${PREFIX}.channels.${rule.channel}`),
      }),
      ...range(t, "idle", rule.idle_days_from, rule.idle_days_to),
      ...(rule.also_manual ? [t(`${PREFIX}.says.alsoManual`)] : []),
    ]
    return t(`${PREFIX}.says.to`, {
      accounts:
        conditions.length === 0
          ? t(`${PREFIX}.says.all`)
          : t(`${PREFIX}.says.some`, { conditions: conditions.join(", ") }),
      rep: rule.sales_rep_name,
      type: t(`${PREFIX}.types.${rule.type}`),
    })
  }
}

/** Why an account moves, in its own figures. */
export function useReasonText(currencyCode: string) {
  const { t } = useTranslation("b2b")
  const one = (
    { condition, value, name }: AdminRepMoveReason,
    channel: AdminRepRule["channel"]
  ): string => {
    if (condition === "idle_days" && value === "") {
      return t(`${PREFIX}.why.never`)
    }
    return t(`${PREFIX}.why.${condition}`, {
      value:
        condition === "turnover"
          ? money(Number(value), currencyCode)
          : (name ?? value),
      channel: channel && t(`${PREFIX}.channels.${channel}`),
    })
  }
  return (
    why: AdminRepMoveReason[],
    channel: AdminRepRule["channel"]
  ): string =>
    why.map((reason) => one(reason, channel)).join(", ") ||
    t(`${PREFIX}.why.all`)
}
