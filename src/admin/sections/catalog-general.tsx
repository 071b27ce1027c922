import { SectionRow } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminCatalog } from "../../api/admin/b2b/types"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { useAct } from "../kit/use-act"
import { useFormat } from "../kit/use-format"
import { CatalogDrawer } from "./catalog-drawer"

/** The catalog that the page is about, and how many products it lists now. */
export function CatalogGeneral({ catalog }: { catalog: AdminCatalog }) {
  const { t } = useTranslation("b2b")
  const { run } = useAct()
  const format = useFormat()
  const navigate = useNavigate()
  const [editing, setEditing] = useState(false)
  const { id, name } = catalog

  const remove = async () => {
    const done = await run({
      path: `/admin/b2b/catalogs/${id}`,
      method: "DELETE",
      question: {
        title: t("catalogs.delete.title", { name }),
        description: t("catalogs.delete.description"),
        confirm: t("actions.delete"),
      },
      done: t("catalogs.deleted", { name }),
    })
    if (done) {
      await navigate("/catalogs")
    }
  }

  return (
    <Section
      level="h1"
      title={name}
      aside={
        <div className="flex items-center gap-x-2">
          <Status kind="catalog" value={catalog.status} />
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setEditing(true)
            }}
          >
            {t("actions.edit")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              void remove()
            }}
          >
            {t("actions.delete")}
          </Button>
        </div>
      }
    >
      <SectionRow title={t("fields.code")} value={catalog.code} />
      <SectionRow title={t("catalogs.office")} value={catalog.office.name} />
      <SectionRow
        title={t("catalogs.products")}
        value={t("catalog.count", { count: catalog.products_count })}
      />
      <SectionRow
        title={t("catalog.compiledAt")}
        value={format.instant(catalog.compiled_at)}
      />
      {editing && (
        <CatalogDrawer
          catalog={catalog}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </Section>
  )
}
