import { useTranslation } from "react-i18next"
import type { AdminSchedule, AdminSchedulesAnswer } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import type { Option } from "../kit/form"
import type { LineDraft } from "./line-draft"

const METHODS = ["price", "percent_off", "amount_off", "markup"] as const
const TARGETS = ["variant", "category", "everything"] as const

/** What can be chosen in a row of this schedule. */
export function useLineChoices(schedule: AdminSchedule) {
  const { t } = useTranslation("b2b")
  const { data } = useAnswer<AdminSchedulesAnswer>(
    "/admin/b2b/pricing-schedules",
    { limit: 100 }
  )
  const bases = (data?.pricing_schedules ?? []).filter(
    ({ id, currency_code, office_id }) =>
      id !== schedule.id &&
      currency_code === schedule.currency_code &&
      (office_id ?? schedule.office_id) === schedule.office_id
  )
  const startOptions: Option[] = [
    { value: "list_price", label: t("scheduleLines.starts.list_price") },
    ...bases.map(({ id, code }) => ({
      value: id,
      label: t("scheduleLines.scheduleStart", { code }),
    })),
  ]
  return {
    targets: TARGETS.map((value) => ({
      value,
      label: t(`scheduleLines.targets.${value}`),
    })),
    methods: ({ target_type }: LineDraft): Option[] =>
      METHODS.filter(
        (value) => target_type === "variant" || value !== "price"
      ).map((value) => ({
        value,
        label: t(`scheduleLines.methods.${value}`),
      })),
    starts: ({ method, start }: LineDraft): Option[] => {
      if (method === "price") {
        return [{ value: start, label: "–" }]
      }
      if (method === "markup") {
        return [{ value: "cost", label: t("scheduleLines.starts.cost") }]
      }
      return startOptions.some(({ value }) => value === start)
        ? startOptions
        : [
            ...startOptions,
            { value: start, label: t("scheduleLines.otherStart") },
          ]
    },
    units: ({ target, unit_code }: LineDraft): Option[] => [
      { value: "", label: t("scheduleLines.baseUnit") },
      ...[...new Set([...(target?.units ?? []), unit_code])]
        .filter(Boolean)
        .map((code) => ({ value: code, label: code })),
    ],
  }
}

export type LineChoices = ReturnType<typeof useLineChoices>
