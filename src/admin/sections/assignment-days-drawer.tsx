import { useTranslation } from "react-i18next"
import type { AdminAssignment } from "../answers"
import { textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { periodFields } from "./period-fields"

type Props = {
  /** e.g. `/admin/b2b/pricing-schedules/:id/assignments` */
  path: string
  assignment: AdminAssignment
  /** Who gets the prices, as people call him. */
  name: string
  onClose: () => void
}

/** From and until when somebody gets a schedule's prices. */
export function AssignmentDaysDrawer({
  path,
  assignment,
  name,
  onClose,
}: Props) {
  const { t } = useTranslation("b2b")
  return (
    <FormDrawer
      title={name}
      description={t("assignments.daysHint")}
      fields={periodFields(
        t,
        ["starts_on", "ends_on"],
        t("assignments.whenHint")
      )}
      values={{
        starts_on: assignment.starts_on ?? "",
        ends_on: assignment.ends_on ?? "",
      }}
      change={(values) => ({
        path: `${path}/${assignment.id}`,
        body: {
          starts_on: textOrNull(values, "starts_on"),
          ends_on: textOrNull(values, "ends_on"),
        },
      })}
      done={t("assignments.daysSaved")}
      onClose={onClose}
    />
  )
}
