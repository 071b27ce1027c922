import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowPath, ArrowsPointingOut } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type {
  AdminTransmissionListItem,
  AdminTransmissionsAnswer,
} from "../../answers"
import { ListTable } from "../../kit/list-table"
import { Status } from "../../kit/status"
import { useAct } from "../../kit/use-act"
import { useFormat } from "../../kit/use-format"
import { PausedConnections } from "../../sections/paused-connections"

const TROUBLES = ["dead", "late", "paused"]

/** What does not reach its ERP, of all companies. */
const TransmissionsPage = () => {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { act } = useAct()
  return (
    <div className="flex flex-col gap-y-3">
      <PausedConnections />
      <ListTable<AdminTransmissionsAnswer, AdminTransmissionListItem>
        title={t("transmissions.title")}
        subtitle={t("transmissions.subtitle")}
        level="h1"
        path="/admin/b2b/transmissions"
        rows={(answer) => answer.transmissions}
        rowId={(row) => row.id}
        filters={[
          {
            id: "waiting",
            type: "multiselect",
            label: t("transmissions.waiting"),
            options: TROUBLES.map((value) => ({
              value,
              label: t(`transmissions.trouble.${value}`),
            })),
          },
        ]}
        actions={(row) => [
          ...(row.can_retry
            ? [
                {
                  label: t("transmission.retry.button"),
                  icon: <ArrowPath />,
                  onClick: () => {
                    act({
                      path: `/admin/b2b/transmissions/${row.id}/retry`,
                      done: t("transmission.retry.done"),
                      question: {
                        title: t("transmission.retry.title", { key: row.key }),
                        description: t("transmission.retry.description", {
                          connection: row.connection.name,
                        }),
                        confirm: t("transmission.retry.confirm"),
                        variant: "confirmation",
                      },
                    })
                  },
                },
              ]
            : []),
          ...(row.order
            ? [
                {
                  label: t("transmissions.openOrder"),
                  icon: <ArrowsPointingOut />,
                  to: `/orders/${row.order.id}`,
                },
              ]
            : []),
        ]}
        columns={[
          {
            id: "key",
            label: t("transmissions.document"),
            sortable: true,
            size: 160,
            cell: (row) => (
              <div className="flex flex-col">
                <Text size="small">{row.key}</Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {t(`transmission.kind.${row.kind}`)}
                </Text>
              </div>
            ),
          },
          {
            id: "status",
            label: t("fields.status"),
            size: 130,
            cell: ({ status }) => <Status kind="transmission" value={status} />,
          },
          {
            id: "company",
            label: t("order.company"),
            size: 200,
            cell: ({ order }) =>
              order?.company ? (
                <Link
                  to={`/companies/${order.company.id}?tab=orders`}
                  className="text-ui-fg-interactive"
                >
                  {order.company.name}
                </Link>
              ) : (
                "-"
              ),
          },
          {
            id: "reason",
            label: t("transmission.reason"),
            cell: ({ reason }) => (
              <span className="line-clamp-2 whitespace-normal">
                {reason ?? "-"}
              </span>
            ),
          },
          {
            id: "connection",
            label: t("transmission.connection"),
            size: 170,
            cell: ({ connection }) => connection.name,
          },
          {
            id: "created_at",
            label: t("transmissions.since"),
            sortable: true,
            size: 170,
            cell: ({ created_at }) => format.instant(created_at),
          },
        ]}
        empty={{
          heading: t("transmissions.empty"),
          description: t("transmissions.emptyHint"),
        }}
      />
    </div>
  )
}

export default TransmissionsPage

export const config = defineRouteConfig({
  label: "transmissions.title",
  icon: ArrowPath,
  rank: 5,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <TransmissionsBreadcrumb /> }

function TransmissionsBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("transmissions.title")
}
