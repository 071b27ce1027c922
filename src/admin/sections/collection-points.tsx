import { Pencil } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminCollectionPoint,
  AdminCollectionPointsAnswer,
} from "../../api/admin/b2b/offices/types"
import type { AdminOffice } from "../answers"
import { ListTable } from "../kit/list-table"
import { CollectionPointDrawer } from "./collection-point-drawer"

/** The branches where a sales office's orders are fetched. */
export function CollectionPoints({ office }: { office: AdminOffice }) {
  const { t } = useTranslation("b2b")
  const [edited, setEdited] = useState<AdminCollectionPoint | "new">()
  const path = `/admin/b2b/offices/${office.id}/collection-points`
  return (
    <>
      <ListTable<AdminCollectionPointsAnswer, AdminCollectionPoint>
        title={t("collectionPoints.of", { name: office.name })}
        prefix="collection-points"
        path={path}
        pageSize={10}
        searchable={false}
        rows={(answer) => answer.collection_points}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("collectionPoints.add"),
            onClick: () => {
              setEdited("new")
            },
          },
        ]}
        actions={(point) => [
          {
            icon: <Pencil />,
            label: t("actions.edit"),
            onClick: () => {
              setEdited(point)
            },
          },
        ]}
        columns={[
          { id: "name", label: t("fields.name"), cell: ({ name }) => name },
          {
            id: "address",
            label: t("collectionPoints.address"),
            cell: ({ address }) =>
              [address?.address_1, address?.city, address?.postal_code]
                .filter(Boolean)
                .join(", ") || t("collectionPoints.noAddress"),
          },
          {
            id: "status",
            label: t("fields.status"),
            cell: ({ status }) => t(`collectionPoints.statuses.${status}`),
          },
        ]}
        empty={{
          heading: t("collectionPoints.empty"),
          description: t("collectionPoints.emptyHint"),
        }}
      />
      {edited && (
        <CollectionPointDrawer
          path={path}
          point={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
  )
}
