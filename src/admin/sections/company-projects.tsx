import { Pencil } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminProject,
  AdminProjectsAnswer,
} from "../../api/admin/b2b/types"
import { ListTable } from "../kit/list-table"
import { Short } from "../kit/short"
import { Status, useStatusFilter } from "../kit/status"
import { fewNames } from "../kit/text"
import { useFormat } from "../kit/use-format"
import { ProjectDrawer } from "./project-drawer"

/** What orders are costed to. */
export function CompanyProjects({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const [edited, setEdited] = useState<AdminProject | "new">()
  return (
    <>
      <ListTable<AdminProjectsAnswer, AdminProject>
        title={t("projects.title")}
        prefix="projects"
        pageSize={15}
        path={`/admin/b2b/companies/${companyId}/projects`}
        rows={(answer) => answer.projects}
        rowId={(project) => project.id}
        filters={[useStatusFilter("project")]}
        buttons={[
          {
            label: t("actions.create"),
            onClick: () => {
              setEdited("new")
            },
          },
        ]}
        actions={(project) => [
          {
            icon: <Pencil />,
            label: t("actions.edit"),
            onClick: () => {
              setEdited(project)
            },
          },
        ]}
        columns={[
          {
            id: "code",
            label: t("fields.code"),
            sortable: true,
            cell: (project) => project.code,
          },
          {
            id: "name",
            label: t("fields.name"),
            sortable: true,
            cell: (project) => <Short>{project.name}</Short>,
          },
          {
            id: "period",
            label: t("projects.period"),
            cell: (project) =>
              format.period(project.starts_on, project.ends_on),
          },
          {
            id: "ship_tos",
            label: t("shipTos.title"),
            cell: ({ ship_tos }) => (
              <Short>{fewNames(ship_tos) || t("projects.anyShipTo")}</Short>
            ),
          },
          {
            id: "status",
            label: t("fields.status"),
            sortable: true,
            cell: ({ status }) => <Status kind="project" value={status} />,
          },
        ]}
        empty={{
          heading: t("projects.empty"),
          description: t("projects.emptyHint"),
        }}
      />
      {edited !== undefined && (
        <ProjectDrawer
          companyId={companyId}
          project={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
  )
}
