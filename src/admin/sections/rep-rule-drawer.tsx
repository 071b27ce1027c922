import { useTranslation } from "react-i18next"
import type { AdminRepRule } from "../answers"
import {
  amountOrNull,
  isOn,
  listOf,
  textOf,
  textOrNull,
  type Field,
  type FormValues,
  type Option,
} from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import {
  categoryLookup,
  priceGroupLookup,
  salesRepLookup,
} from "../kit/lookups"
import { useStatusOptions } from "../kit/status"

type Props = {
  officeId: string
  /** Null: a new one. */
  rule: AdminRepRule | null
  onClose: () => void
}

const TYPES = ["primary", "secondary", "house"]
const CHANNELS = ["online", "visit", "telephone", "counter"]

/** Makes a rule by which accounts go to a rep, or changes one. */
export function RepRuleDrawer({ officeId, rule, onClose }: Props) {
  const { t } = useTranslation("b2b")
  return (
    <FormDrawer
      title={
        rule
          ? t("assignmentRules.edit", { name: rule.name })
          : t("assignmentRules.create")
      }
      fields={useFields(officeId, rule)}
      values={valuesOf(rule)}
      change={(values) => ({
        path: `/admin/b2b/rep-rules${rule ? `/${rule.id}` : ""}`,
        body: { ...(rule ? {} : { office_id: officeId }), ...bodyOf(values) },
      })}
      done={t("assignmentRules.saved")}
      onClose={onClose}
    />
  )
}

const known = (rows: { id: string; name: string }[] = []): Option[] =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

function useFields(officeId: string, rule: AdminRepRule | null): Field[] {
  const { t } = useTranslation("b2b")
  const statuses = useStatusOptions("sales_rep")
  const text = (key: string) => t(`assignmentRules.${key}`)
  const number = (name: string, key: string): Field => ({
    kind: "amount",
    name,
    label: text(key),
    optional: true,
    half: true,
  })
  const share = (name: string, key: string): Field => ({
    ...number(name, key),
    shown: ({ channel }) => channel !== "",
  })
  return [
    { kind: "text", name: "name", label: t("fields.name") },
    {
      kind: "lookup",
      name: "sales_rep_id",
      label: text("rep"),
      find: {
        ...salesRepLookup(officeId),
        known: rule
          ? [{ value: rule.sales_rep_id, label: rule.sales_rep_name }]
          : [],
      },
    },
    {
      kind: "select",
      name: "type",
      label: text("type"),
      half: true,
      options: TYPES.map((value) => ({
        value,
        label: t(`reps.types.${value}`),
      })),
    },
    {
      kind: "select",
      name: "status",
      label: t("fields.status"),
      half: true,
      options: statuses,
    },
    {
      kind: "amount",
      name: "priority",
      label: text("priority"),
      hint: text("priorityHint"),
    },
    {
      kind: "text",
      name: "postcode_areas",
      label: text("areas"),
      hint: text("areasHint"),
      optional: true,
    },
    {
      kind: "lookups",
      name: "price_group_ids",
      label: text("groups"),
      find: { ...priceGroupLookup(), known: known(rule?.price_groups) },
    },
    {
      kind: "lookups",
      name: "category_ids",
      label: text("categories"),
      find: { ...categoryLookup(), known: known(rule?.categories) },
    },
    number("turnover_from", "turnoverFrom"),
    number("turnover_to", "turnoverTo"),
    number("idle_days_from", "idleFrom"),
    number("idle_days_to", "idleTo"),
    {
      kind: "select",
      name: "channel",
      label: text("channel"),
      optional: true,
      none: text("channelNone"),
      options: CHANNELS.map((value) => ({
        value,
        label: text(`channels.${value}`),
      })),
    },
    share("channel_share_from", "shareFrom"),
    share("channel_share_to", "shareTo"),
    { kind: "switch", name: "only_unassigned", label: text("onlyUnassigned") },
    { kind: "switch", name: "also_manual", label: text("alsoManual") },
  ]
}

const asText = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value)

function valuesOf(rule: AdminRepRule | null): FormValues {
  return {
    name: rule?.name ?? "",
    sales_rep_id: rule?.sales_rep_id ?? "",
    type: rule?.type ?? "primary",
    status: rule?.status ?? "active",
    priority: asText(rule?.priority ?? 100),
    postcode_areas: (rule?.postcode_areas ?? []).join(", "),
    price_group_ids: (rule?.price_groups ?? []).map(({ id }) => id),
    category_ids: (rule?.categories ?? []).map(({ id }) => id),
    turnover_from: asText(rule?.turnover_from),
    turnover_to: asText(rule?.turnover_to),
    idle_days_from: asText(rule?.idle_days_from),
    idle_days_to: asText(rule?.idle_days_to),
    channel: rule?.channel ?? "",
    channel_share_from: asText(rule?.channel_share_from),
    channel_share_to: asText(rule?.channel_share_to),
    only_unassigned: rule?.only_unassigned ?? false,
    also_manual: rule?.also_manual ?? false,
  }
}

function bodyOf(values: FormValues): Record<string, unknown> {
  const channel = textOrNull(values, "channel")
  const share = (name: string) =>
    channel === null ? null : amountOrNull(values, name)
  return {
    name: textOf(values, "name"),
    sales_rep_id: textOf(values, "sales_rep_id"),
    type: textOf(values, "type"),
    status: textOf(values, "status"),
    priority: Number(textOf(values, "priority")),
    postcode_areas: textOf(values, "postcode_areas")
      .split(/[,;]/)
      .map((area) => area.trim())
      .filter(Boolean),
    price_group_ids: listOf(values, "price_group_ids"),
    category_ids: listOf(values, "category_ids"),
    turnover_from: textOrNull(values, "turnover_from"),
    turnover_to: textOrNull(values, "turnover_to"),
    idle_days_from: amountOrNull(values, "idle_days_from"),
    idle_days_to: amountOrNull(values, "idle_days_to"),
    channel,
    channel_share_from: share("channel_share_from"),
    channel_share_to: share("channel_share_to"),
    only_unassigned: isOn(values, "only_unassigned"),
    also_manual: isOn(values, "also_manual"),
  }
}
