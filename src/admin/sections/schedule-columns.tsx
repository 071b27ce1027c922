import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminSchedule } from "../answers"
import type { Column } from "../kit/list-table"
import { Short } from "../kit/short"
import { Status } from "../kit/status"
import { useFormat } from "../kit/use-format"

/** What a list of contract prices says of each. */
export function useScheduleColumns(): Column<AdminSchedule>[] {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  return [
    {
      id: "code",
      label: t("fields.code"),
      sortable: true,
      cell: ({ code }) => <Short>{code}</Short>,
    },
    {
      id: "name",
      label: t("fields.name"),
      sortable: true,
      cell: ({ name }) => <Short>{name}</Short>,
    },
    {
      id: "office",
      label: t("schedules.office"),
      cell: ({ office, currency_code }) => (
        <div className="flex flex-col py-1">
          <Short>{office?.name ?? t("schedules.anyOffice")}</Short>
          <Text size="xsmall" className="text-ui-fg-muted">
            {currency_code.toUpperCase()}
          </Text>
        </div>
      ),
    },
    {
      id: "status",
      label: t("fields.status"),
      sortable: true,
      cell: ({ status }) => <Status kind="pricing_schedule" value={status} />,
    },
    {
      id: "effective_to",
      label: t("schedules.period"),
      sortable: true,
      cell: ({ effective_from, effective_to }) =>
        format.period(effective_from, effective_to),
    },
    {
      id: "net",
      label: t("schedules.net"),
      cell: ({ net }) => t(net ? "offices.yes" : "offices.no"),
    },
    {
      id: "lines_count",
      label: t("schedules.lines"),
      align: "right",
      cell: ({ lines_count }) => lines_count,
    },
    {
      id: "assignments_count",
      label: t("schedules.assignments"),
      align: "right",
      cell: ({ assignments_count }) => assignments_count,
    },
  ]
}
