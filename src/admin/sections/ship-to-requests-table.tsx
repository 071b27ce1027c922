import { CheckCircle, XCircle } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminShipToRequest, AdminShipToRequestsAnswer } from "../answers"
import { ListTable } from "../kit/list-table"
import { Short } from "../kit/short"
import { Status } from "../kit/status"
import { personName } from "../kit/text"
import { useFormat } from "../kit/use-format"
import {
  ShipToRequestDrawer,
  type ShipToRequestDecision,
} from "./ship-to-request-drawer"

type Props = {
  /** The list: of one company, or of all. */
  path: string
  level?: "h1" | "h2"
}

/** The new sites that members asked for, and deciding on them. */
export function ShipToRequestsTable({ path, level = "h2" }: Props) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const [decision, setDecision] = useState<ShipToRequestDecision>()
  const decide = (
    request: AdminShipToRequest,
    verb: ShipToRequestDecision["verb"]
  ) => ({
    icon: verb === "approve" ? <CheckCircle /> : <XCircle />,
    label: t(`actions.${verb}`),
    onClick: () => {
      setDecision({ request, verb })
    },
  })
  return (
    <>
      <ListTable<AdminShipToRequestsAnswer, AdminShipToRequest>
        title={t("shipToRequests.title")}
        level={level}
        prefix="requests"
        pageSize={10}
        searchable={false}
        path={path}
        rows={(answer) => answer.ship_to_requests}
        rowId={(request) => request.id}
        actions={(request) =>
          ["approved", "rejected"].includes(request.status)
            ? []
            : [decide(request, "approve"), decide(request, "reject")]
        }
        columns={[
          {
            id: "name",
            label: t("fields.name"),
            cell: (request) => <Short>{request.name}</Short>,
          },
          {
            id: "address",
            label: t("fields.address"),
            cell: (request) => (
              <Short>
                {[request.address_1, request.city, request.postal_code].join(
                  ", "
                )}
              </Short>
            ),
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
