import type { useTranslation } from "react-i18next"
import {
  textOf,
  type Field,
  type FormValues,
  type Lookup,
  type Option,
} from "../kit/form"
import { categoryLookup, memberLookup } from "../kit/lookups"
import { STEPS } from "./policy-draft"

type T = ReturnType<typeof useTranslation<"b2b">>["t"]

const TRIGGERS = [
  "order_total",
  "product_category",
  "price_override",
  "new_ship_to",
  "over_ship_to_limit",
  "first_order",
  "outside_template",
  "over_budget",
] as const

type Choices = {
  /** Null: for an office, which names no company's members. */
  companyId: string | null
  roles: Option[]
  currencies: string[]
  nameOf: (id: string) => string | undefined
}

/** The form of an approval policy, without whom it is for. */
export function policyFields(
  t: T,
  choices: Choices,
  first: FormValues
): Field[] {
  const is = (kind: string) => (values: FormValues) =>
    textOf(values, "trigger") === kind
  const whos: Option[] = [
    ...(["project_lead", "sales_rep", "office"] as const).map((value) => ({
      value,
      label: t(`approvals.who.${value}`),
    })),
    ...choices.roles.map(({ value, label }) => ({
      value: `role:${value}`,
      label: t("approvalPolicy.says.role", { name: label }),
    })),
  ]
  const who = (name: string) => whoField(name, whos, choices, first)
  return [
    {
      kind: "select",
      name: "trigger",
      label: t("approvalPolicy.trigger"),
      options: TRIGGERS.map((value) => ({
        value,
        label: t(`approvalPolicy.triggers.${value}`),
      })),
    },
    {
      kind: "amount",
      name: "amount",
      label: t("approvalPolicy.amount"),
      half: true,
      shown: is("order_total"),
    },
    {
      kind: "select",
      name: "currency_code",
      label: t("approvalPolicy.currency"),
      options: choices.currencies.map((value) => ({
        value,
        label: value.toUpperCase(),
      })),
      half: true,
      shown: is("order_total"),
    },
    {
      kind: "lookups",
      name: "category_ids",
      label: t("approvalPolicy.categories"),
      find: {
        ...categoryLookup(),
        known: knownOf("category_ids", choices, first),
      },
      shown: is("product_category"),
    },
    {
      kind: "select",
      name: "steps",
      label: t("approvalPolicy.steps"),
      options: STEPS.map((count) => ({
        value: String(count),
        label: t("approvalPolicy.stepsOf", { count }),
      })),
    },
    ...STEPS.flatMap((number): Field[] => {
      const shown = (values: FormValues) =>
        number <= Number(textOf(values, "steps"))
      const people = `who_${String(number)}`
      return [
        {
          ...who(people),
          name: people,
          label: t("approvalPolicy.step", { number }),
          shown,
        },
        {
          kind: "select",
          name: `mode_${String(number)}`,
          label: t("approvalPolicy.mode", { number }),
          options: (["any", "all"] as const).map((value) => ({
            value,
            label: t(`approvalPolicy.modes.${value}`),
          })),
          shown: (values) => {
            const chosen = values[people]
            return shown(values) && Array.isArray(chosen) && chosen.length > 1
          },
        },
      ]
    }),
    {
      kind: "switch",
      name: "self_approval",
      label: t("approvalPolicy.self"),
    },
    {
      kind: "text",
      name: "escalate_after_hours",
      label: t("approvalPolicy.escalateAfter"),
      hint: t("approvalPolicy.escalateAfterHint"),
      optional: true,
    },
    {
      ...who("escalate_to"),
      name: "escalate_to",
      label: t("approvalPolicy.escalateTo"),
      hint: t("approvalPolicy.escalateToHint"),
      optional: true,
      shown: (values) => textOf(values, "escalate_after_hours") !== "",
    },
    {
      kind: "select",
      name: "when_nobody",
      label: t("approvalPolicy.whenNobody"),
      options: (["ask_office", "refuse"] as const).map((value) => ({
        value,
        label: t(`approvalPolicy.whenNobodys.${value}`),
      })),
    },
    {
      kind: "text",
      name: "tolerance_percent",
      label: t("approvalPolicy.tolerance"),
      half: true,
    },
    {
      kind: "text",
      name: "valid_days",
      label: t("approvalPolicy.validDays"),
      half: true,
    },
    {
      kind: "switch",
      name: "enabled",
      label: t("approvalPolicy.enabled"),
      hint: t("approvalPolicy.enabledHint"),
    },
  ]
}

type WhoInput =
  { kind: "checks"; options: Option[] } | { kind: "lookups"; find: Lookup }

/** Those who are always there, and of a company its members too. */
function whoField(
  name: string,
  whos: Option[],
  choices: Choices,
  first: FormValues
): WhoInput {
  if (choices.companyId === null) {
    return { kind: "checks", options: whos }
  }
  const members = memberLookup(choices.companyId)
  return {
    kind: "lookups",
    find: {
      ...members,
      options: (answer) => [
        ...whos,
        ...members
          .options(answer)
          .map(({ value, label }) => ({ value: `member:${value}`, label })),
      ],
      known: knownOf(name, choices, first).filter(({ value }) =>
        value.startsWith("member:")
      ),
    },
  }
}

function knownOf(
  name: string,
  { nameOf }: Choices,
  first: FormValues
): Option[] {
  const chosen = first[name]
  return (Array.isArray(chosen) ? chosen : []).map((value) => ({
    value,
    label: nameOf(value.split(":").at(-1) ?? value) ?? value,
  }))
}
