import { useTranslation } from "react-i18next"
import type { AdminOffice } from "../answers"
import { listOf, textOf, textOrNull, type FormValues } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = { office: AdminOffice; onClose: () => void }

const WEEK = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const

/** What is no whole number is sent as it was typed: the server says what is wrong. */
function days(values: FormValues, name: string): number | string | null {
  const text = textOrNull(values, name)
  return text !== null && /^\d+$/.test(text) ? Number(text) : text
}

/** When a sales office ships. */
export function OfficeCalendarDrawer({ office, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const count = (
    name: "lead_time_days" | "furthest_days" | "transit_days"
  ) => ({
    kind: "text" as const,
    name,
    label: t(`calendar.${name}`),
    hint: t(`calendar.${name}_hint`),
    half: true,
  })
  return (
    <FormDrawer
      title={t("calendar.of", { name: office.name })}
      description={t("calendar.clock", { zone: office.time_zone })}
      fields={[
        count("lead_time_days"),
        {
          kind: "text",
          name: "cut_off_time",
          label: t("calendar.cut_off_time"),
          hint: t("calendar.cut_off_time_hint"),
          optional: true,
          half: true,
        },
        {
          kind: "checks",
          name: "working_weekdays",
          label: t("calendar.working_weekdays"),
          options: WEEK.map((value) => ({
            value,
            label: t(`calendar.weekdays.${value}`),
          })),
        },
        {
          kind: "long",
          name: "holidays",
          label: t("calendar.holidays"),
          hint: t("calendar.holidays_hint"),
          optional: true,
        },
        { ...count("furthest_days"), optional: true },
        count("transit_days"),
      ]}
      values={{
        lead_time_days: String(office.lead_time_days),
        cut_off_time: office.cut_off_time ?? "",
        working_weekdays: office.working_weekdays,
        holidays: office.holidays.join("\n"),
        furthest_days:
          office.furthest_days === null ? "" : String(office.furthest_days),
        transit_days: String(office.transit_days),
      }}
      change={(values) => ({
        path: `/admin/b2b/offices/${office.id}`,
        body: {
          lead_time_days: days(values, "lead_time_days"),
          cut_off_time: textOrNull(values, "cut_off_time"),
          working_weekdays: listOf(values, "working_weekdays"),
          holidays: textOf(values, "holidays")
            .split(/[\s,;]+/)
            .filter(Boolean),
          furthest_days: days(values, "furthest_days"),
          transit_days: days(values, "transit_days"),
        },
      })}
      done={t("offices.saved")}
      onClose={onClose}
    />
  )
}
