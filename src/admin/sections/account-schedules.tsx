import { useTranslation } from "react-i18next"
import type {
  AdminAccountSchedule,
  AdminAccountSchedulesAnswer,
} from "../answers"
import { ListTable } from "../kit/list-table"
import { useTargetText } from "./target-text"
import { Status } from "../kit/status"
import { codeAndName } from "../kit/text"
import { useFormat } from "../kit/use-format"

/** The contract prices of one trade account, the most specific first. */
export function AccountSchedules({ accountId }: { accountId: string }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  return (
    <ListTable<AdminAccountSchedulesAnswer, AdminAccountSchedule>
      title={t("accountPrices.title")}
      subtitle={t("accountPrices.hint")}
      prefix="schedules"
      path={`/admin/b2b/accounts/${accountId}/pricing-schedules`}
      pageSize={10}
      searchable={false}
      rows={(answer) => answer.schedules}
      rowId={({ assignment_id }) => assignment_id}
      href={({ schedule }) => `/pricing-schedules/${schedule.id}`}
      columns={[
        {
          id: "schedule",
          label: t("fields.name"),
          cell: ({ schedule }) => codeAndName(schedule),
        },
        {
          id: "target",
          label: t("accountPrices.target"),
          cell: useTargetText(),
        },
        {
          id: "period",
          label: t("schedules.period"),
          cell: ({ starts_on, ends_on }) => format.period(starts_on, ends_on),
        },
        {
          id: "status",
          label: t("fields.status"),
          cell: ({ schedule }) => (
            <Status kind="pricing_schedule" value={schedule.status} />
          ),
        },
      ]}
      empty={{
        heading: t("accountPrices.empty"),
        description: t("accountPrices.emptyHint"),
      }}
    />
  )
}
