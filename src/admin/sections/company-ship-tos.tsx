import { useTranslation } from "react-i18next"
import type { AdminShipTo, AdminShipTosAnswer } from "../../api/admin/b2b/types"
import { ListTable } from "../kit/list-table"
import { Status } from "../kit/status"
import { fewNames } from "../kit/text"

/** Where goods may go. */
export function CompanyShipTos({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  return (
    <ListTable<AdminShipTosAnswer, AdminShipTo>
      title={t("shipTos.title")}
      prefix="ship_tos"
      pageSize={10}
      path={`/admin/b2b/companies/${companyId}/ship-tos`}
      rows={(answer) => answer.ship_tos}
      rowId={(shipTo) => shipTo.id}
      columns={[
        {
          id: "code",
          label: t("fields.code"),
          sortable: true,
          cell: (shipTo) => shipTo.code,
        },
        {
          id: "name",
          label: t("fields.name"),
          sortable: true,
          cell: (shipTo) => shipTo.name,
        },
        {
          id: "address",
          label: t("fields.address"),
          cell: (shipTo) =>
            [shipTo.address_1, shipTo.city, shipTo.postal_code].join(", "),
        },
        {
          id: "projects",
          label: t("projects.title"),
          cell: ({ projects }) => fewNames(projects) || "-",
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
  )
}
