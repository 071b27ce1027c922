import { CheckCircle, XCircle } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPage } from "../../api/admin/b2b/types"
import type { AdminShipToRequest } from "../answers"
import { ListTable } from "../kit/list-table"
import { Status, useStatusFilter } from "../kit/status"
import { personName } from "../kit/text"
import { useFormat } from "../kit/use-format"
import {
  ShipToRequestDrawer,
  type ShipToRequestDecision,
} from "./ship-to-request-drawer"

type Answer = AdminPage & { ship_to_requests: AdminShipToRequest[] }

/** The new sites that members asked for. */
export function CompanyShipToRequests({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const [decision, setDecision] = useState<ShipToRequestDecision>()
  const path = `/admin/b2b/companies/${companyId}/ship-to-requests`
  return (
    <>
      <ListTable<Answer, AdminShipToRequest>
        title={t("shipToRequests.title")}
        prefix="requests"
        pageSize={10}
        searchable={false}
        path={path}
        rows={(answer) => answer.ship_to_requests}
        rowId={(request) => request.id}
        filters={[useStatusFilter("ship_to_request")]}
        actions={(request) =>
          ["approved", "rejected"].includes(request.status)
            ? []
            : [
                {
                  icon: <CheckCircle />,
                  label: t("actions.approve"),
                  onClick: () => {
                    setDecision({ request, verb: "approve" })
                  },
                },
                {
                  icon: <XCircle />,
                  label: t("actions.reject"),
                  onClick: () => {
                    setDecision({ request, verb: "reject" })
                  },
                },
              ]
        }
        columns={[
          {
            id: "name",
            label: t("fields.name"),
            cell: (request) => request.name,
          },
          {
            id: "address",
            label: t("fields.address"),
            cell: (request) =>
              [request.address_1, request.city, request.postal_code].join(", "),
          },
          {
            id: "member",
            label: t("shipToRequests.by"),
            cell: ({ member }) => personName(member?.customer ?? null),
          },
          {
            id: "created_at",
            label: t("shipToRequests.at"),
            cell: ({ created_at }) => format.date(created_at),
          },
          {
            id: "status",
            label: t("fields.status"),
            cell: ({ status }) => (
              <Status kind="ship_to_request" value={status} />
            ),
          },
        ]}
        empty={{
          heading: t("shipToRequests.empty"),
          description: t("shipToRequests.emptyHint"),
        }}
      />
      {decision && (
        <ShipToRequestDrawer
          path={path}
          decision={decision}
          onClose={() => {
            setDecision(undefined)
          }}
        />
      )}
    </>
  )
}
