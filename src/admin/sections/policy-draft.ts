import type { AdminApprovalPolicy } from "../answers"
import { isOn, listOf, textOf, type FormValues } from "../kit/form"

type Draft = Pick<
  AdminApprovalPolicy,
  "name" | "enabled" | "trigger" | "rule" | "tolerance_percent" | "valid_days"
>
type Trigger = Draft["trigger"]
type Who = Draft["rule"]["escalate_to"][number]

/** As many steps as a policy can have. */
export const STEPS = [1, 2, 3, 4, 5] as const

/** Somebody as the value of an option: `role:role_1`, `office`. */
function keyOf({ kind, id }: Who): string {
  return id === undefined ? kind : `${kind}:${id}`
}

function whoOf(key: string): Who {
  const [kind, id] = key.split(":")
  return { kind: kind as Who["kind"], ...(id === undefined ? {} : { id }) }
}

/** What stands in the form of a policy; of a new one, what most want. */
export function policyValues(
  policy: AdminApprovalPolicy | null,
  currencyCode: string
): FormValues {
  const { trigger, rule } = policy ?? {}
  const tiers = rule?.tiers ?? []
  return {
    name: policy?.name ?? "",
    account_id: "",
    trigger: trigger?.kind ?? "order_total",
    amount: trigger?.kind === "order_total" ? trigger.amount : "",
    currency_code:
      trigger?.kind === "order_total" ? trigger.currency_code : currencyCode,
    category_ids:
      trigger?.kind === "product_category" ? trigger.category_ids : [],
    steps: String(Math.max(tiers.length, 1)),
    ...Object.fromEntries<string | string[]>(
      STEPS.flatMap((step): [string, string | string[]][] => {
        const tier = tiers[step - 1]
        return [
          [`who_${String(step)}`, tier?.who.map(keyOf) ?? []],
          [`mode_${String(step)}`, tier?.mode ?? "any"],
        ]
      })
    ),
    self_approval: rule?.self_approval ?? false,
    escalate_after_hours: rule?.escalate_after_hours?.toString() ?? "",
    escalate_to: rule?.escalate_to.map(keyOf) ?? [],
    when_nobody: rule?.when_nobody ?? "ask_office",
    tolerance_percent: String(policy?.tolerance_percent ?? 0),
    valid_days: String(policy?.valid_days ?? 30),
    enabled: policy?.enabled ?? true,
  }
}

/** The policy that the form means, whole or not. */
export function policyDraft(values: FormValues): Draft {
  const hours = textOf(values, "escalate_after_hours")
  return {
    name: textOf(values, "name"),
    enabled: isOn(values, "enabled"),
    trigger: triggerOf(values),
    rule: {
      tiers: STEPS.slice(0, Number(textOf(values, "steps"))).map((step) => ({
        who: listOf(values, `who_${String(step)}`).map(whoOf),
        mode: textOf(values, `mode_${String(step)}`) === "all" ? "all" : "any",
      })),
      self_approval: isOn(values, "self_approval"),
      escalate_after_hours: hours === "" ? null : Number(hours),
      escalate_to: listOf(values, "escalate_to").map(whoOf),
      when_nobody:
        textOf(values, "when_nobody") === "refuse" ? "refuse" : "ask_office",
    },
    tolerance_percent: Number(textOf(values, "tolerance_percent")),
    valid_days: Number(textOf(values, "valid_days")),
  }
}

function triggerOf(values: FormValues): Trigger {
  const kind = textOf(values, "trigger") as Trigger["kind"]
  switch (kind) {
    case "order_total":
      return {
        kind,
        amount: textOf(values, "amount"),
        currency_code: textOf(values, "currency_code"),
      }
    case "product_category":
      return { kind, category_ids: listOf(values, "category_ids") }
    default:
      return { kind }
  }
}
