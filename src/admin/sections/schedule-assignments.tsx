import { Pencil, Trash } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminAssignment,
  AdminAssignmentsAnswer,
  AdminSchedule,
} from "../answers"
import { ListTable } from "../kit/list-table"
import { useAct } from "../kit/use-act"
import { useFormat } from "../kit/use-format"
import { AssignmentDaysDrawer } from "./assignment-days-drawer"
import { AssignmentDrawer } from "./assignment-drawer"

/** Who gets a schedule's prices. */
export function ScheduleAssignments({ schedule }: { schedule: AdminSchedule }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { act } = useAct()
  const [adding, setAdding] = useState(false)
  const [edited, setEdited] = useState<AdminAssignment | null>(null)
  const path = `/admin/b2b/pricing-schedules/${schedule.id}/assignments`
  const nameOf = ({ target_type, name }: AdminAssignment) =>
    target_type === "everyone"
      ? t("assignments.targets.everyone")
      : (name ?? t("assignments.gone"))
  return (
    <>
      <ListTable<AdminAssignmentsAnswer, AdminAssignment>
        title={t("assignments.title")}
        prefix="assignments"
        path={path}
        pageSize={10}
        searchable={false}
        rows={(answer) => answer.assignments}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("assignments.add"),
            onClick: () => {
              setAdding(true)
            },
          },
        ]}
        actions={(assignment) => [
          {
            icon: <Pencil />,
            label: t("assignments.days"),
            onClick: () => {
              setEdited(assignment)
            },
          },
          {
            icon: <Trash />,
            label: t("assignments.take.confirm"),
            onClick: () => {
              act({
                path: `${path}/${assignment.id}`,
                method: "DELETE",
                question: {
                  title: t("assignments.take.title"),
                  description: t("assignments.take.description", {
                    name: nameOf(assignment),
                  }),
                  confirm: t("assignments.take.confirm"),
                },
                done: t("assignments.take.done", { name: nameOf(assignment) }),
              })
            },
          },
        ]}
        columns={[
          { id: "name", label: t("assignments.to"), cell: nameOf },
          {
            id: "target_type",
            label: t("accountPrices.target"),
            cell: ({ target_type, own_orders_only }) =>
              [
                t(`accountPrices.level.${target_type}`),
                own_orders_only && t("assignments.ownOrders"),
              ]
                .filter(Boolean)
                .join(" · "),
          },
          {
            id: "period",
            label: t("assignments.when"),
            cell: ({ starts_on, ends_on }) => format.period(starts_on, ends_on),
          },
        ]}
        empty={{
          heading: t("assignments.empty"),
          description: t("assignments.emptyHint"),
        }}
      />
      {edited && (
        <AssignmentDaysDrawer
          path={path}
          assignment={edited}
          name={nameOf(edited)}
          onClose={() => {
            setEdited(null)
          }}
        />
      )}
      {adding && (
        <AssignmentDrawer
          schedule={schedule}
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </>
  )
}
