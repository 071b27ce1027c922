import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUpTray } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminPage } from "../../../api/admin/b2b/types"
import type { AdminImport } from "../../answers"
import { ListTable } from "../../kit/list-table"
import { Status, useStatusFilter } from "../../kit/status"
import { useFormat } from "../../kit/use-format"
import { ImportCounts } from "../../sections/import-counts"
import { ImportDrawer } from "../../sections/import-drawer"

type Answer = AdminPage & { imports: AdminImport[] }

/** Files that became companies, members, sites, jobs and rights. */
const ImportsPage = () => {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <ListTable<Answer, AdminImport>
        title={t("imports.title")}
        level="h1"
        path="/admin/b2b/imports"
        searchable={false}
        rows={(answer) => answer.imports}
        rowId={(batch) => batch.id}
        href={(batch) => `/imports/${batch.id}`}
        buttons={[
          {
            label: t("imports.create"),
            onClick: () => {
              setAdding(true)
            },
          },
        ]}
        filters={[useStatusFilter("import")]}
        columns={[
          {
            id: "file_name",
            label: t("imports.file"),
            cell: (batch) => batch.file_name,
          },
          {
            id: "kind",
            label: t("imports.what"),
            cell: ({ kind }) => t(`imports.kind.${kind}`),
          },
          {
            id: "counts",
            label: t("imports.rows"),
            cell: ({ counts }) => <ImportCounts counts={counts} />,
          },
          {
            id: "created_at",
            label: t("fields.createdAt"),
            cell: ({ created_at }) => format.instant(created_at),
          },
          {
            id: "status",
            label: t("fields.status"),
            cell: ({ status }) => <Status kind="import" value={status} />,
          },
        ]}
        empty={{
          heading: t("imports.empty"),
          description: t("imports.emptyHint"),
        }}
      />
      {adding && (
        <ImportDrawer
          onDone={(id) => void navigate(`/imports/${id}`)}
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </>
  )
}

export default ImportsPage

export const config = defineRouteConfig({
  label: "imports.title",
  icon: ArrowUpTray,
  rank: 4,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <ImportsBreadcrumb /> }

function ImportsBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("imports.title")
}
