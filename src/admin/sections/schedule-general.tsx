import { ActionMenu, SectionRow } from "@medusajs/dashboard/components"
import { Pencil, Trash } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminSchedule } from "../answers"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { useAct } from "../kit/use-act"
import { useFormat } from "../kit/use-format"
import { ScheduleDrawer } from "./schedule-drawer"

/** What contract prices are, and what can be done with them as a whole. */
export function ScheduleGeneral({ schedule }: { schedule: AdminSchedule }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const navigate = useNavigate()
  const { run } = useAct()
  const [editing, setEditing] = useState(false)

  const remove = async () => {
    const done = await run({
      path: `/admin/b2b/pricing-schedules/${schedule.id}`,
      method: "DELETE",
      question: {
        title: t("schedules.delete.title", schedule),
        description: t("schedules.delete.description"),
        confirm: t("actions.delete"),
      },
      done: t("schedules.delete.done", schedule),
    })
    if (done) {
      void navigate("/pricing-schedules")
    }
  }

  return (
    <Section
      title={schedule.name}
      level="h1"
      aside={
        <div className="flex items-center gap-x-4">
          <Status kind="pricing_schedule" value={schedule.status} />
          <ActionMenu
            groups={[
              {
                actions: [
                  {
                    icon: <Pencil />,
                    label: t("actions.edit"),
                    onClick: () => {
                      setEditing(true)
                    },
                  },
                ],
              },
              {
                actions: [
                  {
                    icon: <Trash />,
                    label: t("actions.delete"),
                    onClick: () => void remove(),
                  },
                ],
              },
            ]}
          />
        </div>
      }
    >
      <SectionRow title={t("fields.code")} value={schedule.code} />
      <SectionRow
        title={t("schedules.office")}
        value={`${schedule.office?.name ?? t("schedules.anyOffice")} (${schedule.currency_code.toUpperCase()})`}
      />
      <SectionRow
        title={t("schedules.period")}
        value={format.period(schedule.effective_from, schedule.effective_to)}
      />
      <SectionRow
        title={t("schedules.net")}
        value={t(schedule.net ? "schedules.netYes" : "schedules.netNo")}
      />
      {schedule.description !== null && (
        <SectionRow
          title={t("schedules.description")}
          value={schedule.description}
        />
      )}
      {editing && (
        <ScheduleDrawer
          schedule={schedule}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </Section>
  )
}
