import { ArrowPath, Pencil, XCircle } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminShipTo, AdminShipTosAnswer } from "../../api/admin/b2b/types"
import { ListTable } from "../kit/list-table"
import { Short } from "../kit/short"
import { Status, useStatusFilter } from "../kit/status"
import { fewNames } from "../kit/text"
import { useAct } from "../kit/use-act"
import { ShipToDrawer } from "./ship-to-drawer"

/** Where goods may go. */
export function CompanyShipTos({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const [edited, setEdited] = useState<AdminShipTo | "new">()
  const actions = useShipToActions(companyId, setEdited)
  return (
    <>
      <ListTable<AdminShipTosAnswer, AdminShipTo>
        title={t("shipTos.title")}
        prefix="ship_tos"
        pageSize={15}
        path={`/admin/b2b/companies/${companyId}/ship-tos`}
        rows={(answer) => answer.ship_tos}
        rowId={(shipTo) => shipTo.id}
        filters={[useStatusFilter("ship_to")]}
        actions={actions}
        buttons={[
          {
            label: t("actions.create"),
            onClick: () => {
              setEdited("new")
            },
          },
        ]}
        columns={[
          {
            id: "code",
            label: t("fields.code"),
            sortable: true,
            cell: (shipTo) => shipTo.code ?? "-",
          },
          {
            id: "name",
            label: t("fields.name"),
            sortable: true,
            cell: (shipTo) => <Short>{shipTo.name}</Short>,
          },
          {
            id: "address",
            label: t("fields.address"),
            cell: (shipTo) => (
              <Short>
                {[shipTo.address_1, shipTo.city, shipTo.postal_code].join(", ")}
              </Short>
            ),
          },
          {
            id: "projects",
            label: t("projects.title"),
            cell: ({ projects }) => <Short>{fewNames(projects) || "-"}</Short>,
          },
          {
            id: "status",
            label: t("fields.status"),
            sortable: true,
            cell: ({ status }) => <Status kind="ship_to" value={status} />,
          },
        ]}
        empty={{
          heading: t("shipTos.empty"),
          description: t("shipTos.emptyHint"),
        }}
      />
      {edited !== undefined && (
        <ShipToDrawer
          companyId={companyId}
          shipTo={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
  )
}

function useShipToActions(
  companyId: string,
  onEdit: (shipTo: AdminShipTo) => void
) {
  const { t } = useTranslation("b2b")
  const { act } = useAct()
  return (shipTo: AdminShipTo) => {
    const path = `/admin/b2b/companies/${companyId}/ship-tos/${shipTo.id}`
    const { name } = shipTo
    const edit = {
      icon: <Pencil />,
      label: t("actions.edit"),
      onClick: () => {
        onEdit(shipTo)
      },
    }
    const close = {
      icon: <XCircle />,
      label: t("shipTos.close.confirm"),
      onClick: () => {
        act({
          path,
          body: { status: "closed" },
          question: {
            title: t("shipTos.close.title", { name }),
            description: t("shipTos.close.description"),
            confirm: t("shipTos.close.confirm"),
          },
          done: t("shipTos.close.done", { name }),
        })
      },
    }
    const reopen = {
      icon: <ArrowPath />,
      label: t("shipTos.reopen"),
      onClick: () => {
        act({
          path,
          body: { status: "active" },
          done: t("shipTos.reopened", { name }),
        })
      },
    }
    return [edit, shipTo.status === "active" ? close : reopen]
  }
}
