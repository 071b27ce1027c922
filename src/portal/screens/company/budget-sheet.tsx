import { useTranslation } from "react-i18next"
import type { Budget } from "../../answers-budgets"
import { useCurrent } from "../../hooks/use-current"
import { textIn, type Field, type FormValues } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { codedName } from "../../kit/names"
import { memberSource } from "./sources"

const PERIODS = ["day", "week", "month", "quarter", "year", "total"] as const
const OVERS = ["block", "warn", "ask"] as const

type BudgetSheetProps = { budget?: Budget; onClose: () => void }

/** A budget's name, amount and what happens above it; of a new one whose it is, too. */
export function BudgetSheet({ budget, onClose }: BudgetSheetProps) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const currency = budget?.currency_code ?? account.office.currency_code
  const fixed: Field[] = [
    {
      kind: "pick",
      name: "subject",
      label: t("budget.subject"),
      nothing: t("budget.pick"),
      hint: t("budget.pickHint"),
      optional: true,
      sources: [
        prefixed("member", memberSource()),
        prefixed("project", {
          path: "/store/b2b/projects",
          query: { status: "open" },
          options: ({ projects = [] }) =>
            projects.map((job) => ({
              value: job.id,
              label: codedName(job),
              hint: t("company.jobs.one"),
            })),
        }),
      ],
    },
    {
      kind: "select",
      name: "period",
      label: t("budget.period"),
      options: PERIODS.map((value) => ({
        value,
        label: t(`budget.periods.${value}`),
      })),
      half: true,
    },
  ]
  return (
    <FormSheet
      title={t(budget ? "budget.edit" : "budget.add")}
      fields={[
        {
          kind: "text",
          name: "name",
          label: t("budget.name"),
          maxLength: 120,
        },
        ...(budget ? [] : fixed),
        {
          kind: "amount",
          name: "amount",
          label: t("budget.amount", { currency: currency.toUpperCase() }),
          hint: t("budget.amountHint"),
        },
        {
          kind: "select",
          name: "over",
          label: t("budget.above"),
          options: OVERS.map((value) => ({
            value,
            label: t(`budget.overs.${value}`),
          })),
        },
        { kind: "switch", name: "enabled", label: t("budget.enabled") },
      ]}
      values={{
        name: budget?.name ?? null,
        period: "month",
        amount: budget?.amount ?? null,
        over: budget?.over ?? "block",
        enabled: budget?.enabled ?? true,
      }}
      submit={t("save")}
      done={t("budget.saved")}
      change={(values) => ({
        path: `/store/b2b/budgets${budget ? `/${budget.id}` : ""}`,
        body: {
          name: textIn(values, "name"),
          amount: textIn(values, "amount"),
          over: textIn(values, "over"),
          enabled: values["enabled"] === true,
          ...(budget
            ? {}
            : {
                ...subjectIn(values),
                period: textIn(values, "period"),
                currency_code: currency,
              }),
        },
      })}
      onClose={onClose}
    />
  )
}

type Source = ReturnType<typeof memberSource>

/** Tells what was chosen from which source. */
function prefixed(scope: string, source: Source): Source {
  return {
    ...source,
    options: (answer) =>
      source.options(answer).map((option) => ({
        ...option,
        value: `${scope}:${option.value}`,
      })),
  }
}

function subjectIn(values: FormValues): Record<string, string> {
  const [scope = "", id = ""] = textIn(values, "subject").split(":")
  return scope ? { scope, [`${scope}_id`]: id } : { scope: "company" }
}
