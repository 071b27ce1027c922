import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type {
  AdminCatalog,
  AdminCatalogsAnswer,
} from "../../../api/admin/b2b/types"
import { ListTable, type Column } from "../../kit/list-table"
import { Status, useStatusFilter } from "../../kit/status"
import { CatalogDrawer } from "../../sections/catalog-drawer"

function useColumns(): Column<AdminCatalog>[] {
  const { t } = useTranslation("b2b")
  return [
    {
      id: "name",
      label: t("fields.name"),
      sortable: true,
      cell: ({ name }) => name,
    },
    {
      id: "code",
      label: t("fields.code"),
      sortable: true,
      cell: ({ code }) => code,
    },
    {
      id: "status",
      label: t("fields.status"),
      sortable: true,
      cell: ({ status }) => <Status kind="catalog" value={status} />,
    },
    {
      id: "office",
      label: t("catalogs.office"),
      cell: ({ office }) => office.name,
    },
    {
      id: "products_count",
      label: t("catalogs.products"),
      align: "right",
      cell: ({ products_count }) => products_count,
    },
    {
      id: "assignments_count",
      label: t("catalogs.assignments"),
      align: "right",
      cell: ({ assignments_count }) => assignments_count,
    },
  ]
}

/** The catalogs of all sales offices. */
const CatalogsPage = () => {
  const { t } = useTranslation("b2b")
  const navigate = useNavigate()
  const [creating, setCreating] = useState(false)
  const filter = useStatusFilter("catalog")
  return (
    <>
      <ListTable<AdminCatalogsAnswer, AdminCatalog>
        title={t("catalogs.title")}
        subtitle={t("catalogs.subtitle")}
        level="h1"
        path="/admin/b2b/catalogs"
        rows={(answer) => answer.catalogs}
        rowId={({ id }) => id}
        href={({ id }) => `/catalogs/${id}`}
        columns={useColumns()}
        filters={[filter]}
        buttons={[
          {
            label: t("actions.create"),
            onClick: () => {
              setCreating(true)
            },
          },
        ]}
        empty={{
          heading: t("catalogs.empty"),
          description: t("catalogs.emptyHint"),
        }}
      />
      {creating && (
        <CatalogDrawer
          catalog={null}
          onDone={(id) => void navigate(`/catalogs/${id}`)}
          onClose={() => {
            setCreating(false)
          }}
        />
      )}
    </>
  )
}

export default CatalogsPage

export const config = defineRouteConfig({
  label: "catalogs.title",
  icon: BookOpen,
  rank: 3,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <CatalogsBreadcrumb /> }

function CatalogsBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("catalogs.title")
}
