import { Trash } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPage } from "../../api/admin/b2b/types"
import type { CatalogTarget } from "../hooks/use-catalog"
import type { Lookup } from "../kit/form"
import { ListTable } from "../kit/list-table"
import { useAct } from "../kit/use-act"
import { CatalogTargetsDrawer } from "./catalog-targets-drawer"

type Row = CatalogTarget & { name: string | null; detail?: string | null }

type Answer = AdminPage & { entries?: Row[]; assignments?: Row[] }

type Props = {
  catalogId: string
  part: "entries" | "assignments"
  find: Record<string, Lookup>
}

/** What a catalog lists, or whom it is for. */
export function CatalogTargets({ catalogId, part, find }: Props) {
  const { t } = useTranslation("b2b")
  const { act } = useAct()
  const [adding, setAdding] = useState(false)
  const path = `/admin/b2b/catalogs/${catalogId}/${part}`
  const nameOf = ({ name, detail }: Row) =>
    [detail, name ?? t("catalog.gone")].filter(Boolean).join(" ")

  const remove = (row: Row) => {
    const { type, target_id } = row
    const name = nameOf(row)
    act({
      path,
      body: { remove: [{ type, target_id }] },
      question: {
        title: t("catalog.remove.title", { name }),
        description: t("catalog.remove.description"),
        confirm: t("actions.remove"),
      },
      done: t(`catalog.${part}.removed`, { name }),
    })
  }

  return (
    <>
      <ListTable<Answer, Row>
        title={t(`catalog.${part}.title`)}
        path={path}
        prefix={part}
        pageSize={10}
        rows={(answer) => answer[part] ?? []}
        rowId={(row) => `${row.type}:${row.target_id}`}
        columns={[
          { id: "name", label: t("fields.name"), cell: nameOf },
          {
            id: "type",
            label: t("catalog.entries.type"),
            cell: ({ type }) => t(`catalog.${part}.kind.${type}`),
          },
        ]}
        buttons={[
          {
            label: t(`catalog.${part}.add`),
            onClick: () => {
              setAdding(true)
            },
          },
        ]}
        actions={(row) => [
          {
            icon: <Trash />,
            label: t("actions.remove"),
            onClick: () => {
              remove(row)
            },
          },
        ]}
        empty={{
          heading: t(`catalog.${part}.empty`),
          description: t(`catalog.${part}.emptyHint`),
        }}
      />
      {adding && (
        <CatalogTargetsDrawer
          {...{ catalogId, part, find }}
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </>
  )
}
