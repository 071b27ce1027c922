import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminSchedule, AdminSchedulesAnswer } from "../../answers"
import { useOffices } from "../../hooks/use-offices"
import { ListTable } from "../../kit/list-table"
import { useStatusFilter } from "../../kit/status"
import { useScheduleColumns } from "../../sections/schedule-columns"
import { ScheduleDrawer } from "../../sections/schedule-drawer"
import { ScheduleFiles } from "../../sections/schedule-files"

const EXPIRING_DAYS = [30, 90]

/** `YYYY-MM-DD`, so many days from now. */
function dayAfter(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return day.toLocaleDateString("en-CA")
}

/** Contract prices of all offices. */
const PricingSchedulesPage = () => {
  const { t } = useTranslation("b2b")
  const navigate = useNavigate()
  const { options: offices } = useOffices()
  const [creating, setCreating] = useState(false)
  return (
    <>
      <ListTable<AdminSchedulesAnswer, AdminSchedule>
        title={t("schedules.title")}
        level="h1"
        path="/admin/b2b/pricing-schedules"
        rows={(answer) => answer.pricing_schedules}
        rowId={({ id }) => id}
        href={({ id }) => `/pricing-schedules/${id}`}
        columns={useScheduleColumns()}
        buttons={[
          {
            label: t("actions.create"),
            onClick: () => {
              setCreating(true)
            },
          },
        ]}
        filters={[
          useStatusFilter("pricing_schedule"),
          {
            id: "office_id",
            type: "select",
            label: t("schedules.office"),
            options: offices,
          },
          {
            id: "expiring_by",
            type: "select",
            label: t("schedules.expiring"),
            options: EXPIRING_DAYS.map((days) => ({
              value: dayAfter(days),
              label: t("schedules.expiringIn", { count: days }),
            })),
          },
        ]}
        empty={{
          heading: t("schedules.empty"),
          description: t("schedules.emptyHint"),
        }}
      />
      <ScheduleFiles />
      {creating && (
        <ScheduleDrawer
          schedule={null}
          onDone={(id) => void navigate(`/pricing-schedules/${id}`)}
          onClose={() => {
            setCreating(false)
          }}
        />
      )}
    </>
  )
}

export default PricingSchedulesPage

export const config = defineRouteConfig({
  label: "schedules.title",
  icon: CurrencyDollar,
  rank: 3,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <SchedulesBreadcrumb /> }

function SchedulesBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("schedules.title")
}
