import { useTranslation } from "react-i18next"
import type { AdminProject } from "../../api/admin/b2b/types"
import { listOf, textOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { shipToLookup } from "../kit/lookups"
import { useStatusOptions } from "../kit/status"
import { codeAndName } from "../kit/text"
import { periodFields } from "./period-fields"

type Props = {
  companyId: string
  /** Null for a new one. */
  project: AdminProject | null
  onClose: () => void
}

/** A job: its code, when it runs, whether it takes orders, and its sites. */
export function ProjectDrawer({ companyId, project, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const statuses = useStatusOptions("project")
  const path = `/admin/b2b/companies/${companyId}/projects`
  const known = (project?.ship_tos ?? []).map((shipTo) => ({
    value: shipTo.id,
    label: codeAndName(shipTo),
  }))
  return (
    <FormDrawer
      title={project?.name ?? t("projects.create")}
      fields={[
        { kind: "text", name: "code", label: t("fields.code"), half: true },
        {
          kind: "select",
          name: "status",
          label: t("fields.status"),
          options: statuses,
          half: true,
        },
        { kind: "text", name: "name", label: t("fields.name") },
        ...periodFields(t),
        {
          kind: "lookups",
          name: "ship_to_ids",
          label: t("shipTos.title"),
          hint: t("projects.shipTosHint"),
          optional: true,
          find: shipToLookup(companyId, known),
        },
      ]}
      values={{
        code: project?.code ?? "",
        name: project?.name ?? "",
        status: project?.status ?? "open",
        starts_on: project?.starts_on ?? "",
        ends_on: project?.ends_on ?? "",
        ship_to_ids: known.map((option) => option.value),
      }}
      change={(values) => ({
        path: project === null ? path : `${path}/${project.id}`,
        body: {
          code: textOf(values, "code"),
          name: textOf(values, "name"),
          status: textOf(values, "status"),
          starts_on: textOrNull(values, "starts_on"),
          ends_on: textOrNull(values, "ends_on"),
          ship_to_ids: listOf(values, "ship_to_ids"),
        },
      })}
      done={t("projects.saved")}
      onClose={onClose}
    />
  )
}
