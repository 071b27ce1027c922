import { useTranslation } from "react-i18next"
import type { AdminSchedule } from "../answers"
import { useOffices } from "../hooks/use-offices"
import { isOn, textOf, textOrNull, type Field } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { useStatusOptions } from "../kit/status"
import { periodFields } from "./period-fields"

type Props = {
  /** Null for a new one. */
  schedule: AdminSchedule | null
  onClose: () => void
  onDone?: (scheduleId: string) => void
}

/** What contract prices are called, where and when they count. */
export function ScheduleDrawer({ schedule, onClose, onDone }: Props) {
  const { t } = useTranslation("b2b")
  const path = "/admin/b2b/pricing-schedules"
  const { offices } = useOffices()
  const fields = useFields(schedule === null)
  return (
    <FormDrawer<{ pricing_schedule: { id: string } }>
      title={schedule?.name ?? t("schedules.create")}
      fields={fields}
      values={{
        code: schedule?.code ?? "",
        name: schedule?.name ?? "",
        description: schedule?.description ?? "",
        status: schedule?.status ?? "active",
        effective_from: schedule?.effective_from ?? "",
        effective_to: schedule?.effective_to ?? "",
        net: schedule?.net ?? false,
      }}
      change={(values) => {
        const office = offices.find(({ id }) => id === values.office_id)
        return {
          path: schedule === null ? path : `${path}/${schedule.id}`,
          body: {
            code: textOf(values, "code"),
            name: textOf(values, "name"),
            description: textOrNull(values, "description"),
            status: textOf(values, "status"),
            effective_from: textOrNull(values, "effective_from"),
            effective_to: textOrNull(values, "effective_to"),
            net: isOn(values, "net"),
            ...(schedule === null
              ? {
                  office_id: office?.id ?? null,
                  currency_code:
                    office?.currency_code ?? textOf(values, "currency_code"),
                }
              : {}),
          },
        }
      }}
      done={t(schedule === null ? "schedules.created" : "schedules.saved")}
      onDone={({ pricing_schedule }) => onDone?.(pricing_schedule.id)}
      onClose={onClose}
    />
  )
}

function useFields(isNew: boolean): Field[] {
  const { t } = useTranslation("b2b")
  const { offices, options } = useOffices()
  const statuses = useStatusOptions("pricing_schedule")
  const currencies = [
    ...new Set(offices.map(({ currency_code }) => currency_code)),
  ]
  const where: Field[] = [
    {
      kind: "select",
      name: "office_id",
      label: t("schedules.office"),
      none: t("schedules.anyOffice"),
      optional: true,
      options,
      half: true,
    },
    {
      kind: "select",
      name: "currency_code",
      label: t("schedules.currency"),
      options: currencies.map((code) => ({
        value: code,
        label: code.toUpperCase(),
      })),
      half: true,
      shown: ({ office_id }) => !office_id,
    },
  ]
  return [
    {
      kind: "text",
      name: "code",
      label: t("fields.code"),
      hint: t("schedules.codeHint"),
    },
    { kind: "text", name: "name", label: t("fields.name") },
    ...(isNew ? where : []),
    {
      kind: "select",
      name: "status",
      label: t("fields.status"),
      hint: t("schedules.statusHint"),
      options: statuses,
    },
    ...periodFields(t, ["effective_from", "effective_to"]),
    {
      kind: "switch",
      name: "net",
      label: t("schedules.net"),
      hint: t("schedules.netHint"),
    },
    {
      kind: "long",
      name: "description",
      label: t("schedules.description"),
      optional: true,
    },
  ]
}
