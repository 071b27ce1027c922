import { useTranslation } from "react-i18next"
import type { AdminImport } from "../answers"
import { listOf, textOf } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = { onDone: (id: string) => void; onClose: () => void }

const kinds = [
  "companies",
  "members",
  "ship_tos",
  "projects",
  "ship_to_accesses",
  "selling_units",
  "part_numbers",
  "pricing_schedules",
  "schedule_assignments",
  "variant_costs",
  "rep_assignments",
  "customers",
]

/** Takes a file and has it looked at; nothing is written yet. */
export function ImportDrawer({ onDone, onClose }: Props) {
  const { t } = useTranslation("b2b")
  return (
    <FormDrawer<{ import: AdminImport }>
      title={t("imports.create")}
      description={t("imports.createHint")}
      submit={t("imports.preview")}
      fields={[
        {
          kind: "select",
          name: "kind",
          label: t("imports.what"),
          options: kinds.map((value) => ({
            value,
            label: t(`imports.kind.${value}`),
          })),
        },
        {
          kind: "file",
          name: "file",
          label: t("imports.file"),
          accept: ".csv,text/csv",
        },
      ]}
      values={{ kind: "companies" }}
      change={(values) => {
        const [fileName, content] = listOf(values, "file")
        return {
          path: "/admin/b2b/imports",
          body: { kind: textOf(values, "kind"), file_name: fileName, content },
        }
      }}
      done={t("imports.created")}
      onDone={(answer) => {
        onDone(answer.import.id)
      }}
      onClose={onClose}
    />
  )
}
