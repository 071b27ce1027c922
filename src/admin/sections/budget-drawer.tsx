import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import type { BudgetAnswer } from "../../api/budgets/types"
import {
  isOn,
  textOf,
  textOrNull,
  type Field,
  type FormValues,
} from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { memberLookup, projectLookup } from "../kit/lookups"
import { BudgetDryRun } from "./budget-dry-run"
import { periodFields } from "./period-fields"

const SCOPES = ["member", "project", "company"] as const
const PERIODS = ["day", "week", "month", "quarter", "year", "total"] as const
const BASES = ["net", "gross"] as const
const OVERS = ["block", "warn", "ask"] as const

type Props = {
  companyId: string
  accounts: AdminAccount[]
  /** Null for a new one. */
  budget: BudgetAnswer | null
  onClose: () => void
}

/** What may be spent; of one that stands, what it counts is fixed. */
export function BudgetDrawer({ companyId, accounts, budget, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const path = `/admin/b2b/companies/${companyId}/budgets`
  const currencies = [
    ...new Set(accounts.map(({ office }) => office.currency_code)),
  ]
  const options = <Value extends string>(
    values: readonly Value[],
    label: (value: Value) => string
  ) => values.map((value) => ({ value, label: label(value) }))
  const fixed: Field[] = [
    {
      kind: "select",
      name: "scope",
      label: t("budget.whose"),
      options: options(SCOPES, (scope) => t(`budget.scope.${scope}`)),
    },
    {
      kind: "lookup",
      name: "member_id",
      label: t("budget.member"),
      find: memberLookup(companyId),
      shown: (values) => values["scope"] === "member",
    },
    {
      kind: "lookup",
      name: "project_id",
      label: t("budget.project"),
      find: projectLookup(companyId),
      shown: (values) => values["scope"] === "project",
    },
    {
      kind: "select",
      name: "account_id",
      label: t("budget.account"),
      none: t("budget.anyAccount"),
      options: accounts.map(({ id, number, office }) => ({
        value: id,
        label: [number, office.name].filter(Boolean).join(" "),
      })),
      optional: true,
      shown: () => accounts.length > 1,
    },
    {
      kind: "select",
      name: "period",
      label: t("budget.period"),
      options: options(PERIODS, (period) => t(`budget.periods.${period}`)),
      half: true,
    },
    {
      kind: "select",
      name: "currency_code",
      label: t("budget.currency"),
      options: options(currencies, (code) => code.toUpperCase()),
      half: true,
    },
    {
      kind: "select",
      name: "basis",
      label: t("budget.basis"),
      options: options(BASES, (basis) => t(`budget.bases.${basis}`)),
    },
  ]
  return (
    <FormDrawer
      title={budget?.name ?? t("budget.create")}
      fields={[
        {
          kind: "text",
          name: "name",
          label: t("budget.name"),
          hint: t("budget.nameHint"),
        },
        ...(budget ? [] : fixed),
        {
          kind: "text",
          name: "amount",
          label: t("budget.amount"),
          hint: t("budget.amountHint"),
        },
        {
          kind: "select",
          name: "over",
          label: t("budget.over"),
          options: options(OVERS, (over) => t(`budget.overs.${over}`)),
        },
        ...periodFields(t).filter(
          ({ name }) => budget === null || name === "ends_on"
        ),
        {
          kind: "switch",
          name: "enabled",
          label: t("budget.enabled"),
          hint: t("budget.enabledHint"),
        },
      ]}
      values={{
        name: budget?.name ?? "",
        scope: "member",
        member_id: "",
        project_id: "",
        account_id: "",
        period: "month",
        currency_code: currencies[0] ?? "",
        basis: "net",
        amount: budget?.amount ?? "",
        over: budget?.over ?? "block",
        starts_on: "",
        ends_on: budget?.ends_on ?? "",
        enabled: budget?.enabled ?? true,
      }}
      change={(values) => ({
        path: budget === null ? path : `${path}/${budget.id}`,
        body: budget === null ? draftOf(values) : changesOf(values),
      })}
      done={t("budget.saved")}
      onClose={onClose}
    >
      {(values) =>
        budget === null && <BudgetDryRun path={path} draft={draftOf(values)} />
      }
    </FormDrawer>
  )
}

function changesOf(values: FormValues) {
  return {
    name: textOf(values, "name"),
    amount: textOf(values, "amount"),
    over: textOf(values, "over"),
    ends_on: textOrNull(values, "ends_on"),
    enabled: isOn(values, "enabled"),
  }
}

function draftOf(values: FormValues) {
  const scope = textOf(values, "scope")
  const subject = scope === "company" ? null : `${scope}_id`
  return {
    ...changesOf(values),
    scope,
    ...(subject ? { [subject]: textOf(values, subject) } : {}),
    account_id: textOrNull(values, "account_id"),
    period: textOf(values, "period"),
    currency_code: textOf(values, "currency_code"),
    basis: textOf(values, "basis"),
    starts_on: textOrNull(values, "starts_on"),
  }
}
