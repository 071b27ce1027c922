import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront, Pencil } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPage } from "../../../../api/admin/b2b/types"
import type { AdminOffice } from "../../../answers"
import { ListTable } from "../../../kit/list-table"
import { OfficeDrawer } from "../../../sections/office-drawer"

type Answer = AdminPage & { offices: AdminOffice[] }

/** The sales offices, and what each of them decides for itself. */
const SalesOfficesPage = () => {
  const { t } = useTranslation("b2b")
  const [edited, setEdited] = useState<AdminOffice>()
  return (
    <>
      <ListTable<Answer, AdminOffice>
        title={t("offices.title")}
        level="h1"
        path="/admin/b2b/offices"
        searchable={false}
        rows={(answer) => answer.offices}
        rowId={(office) => office.id}
        actions={(office) => [
          {
            icon: <Pencil />,
            label: t("actions.edit"),
            onClick: () => {
              setEdited(office)
            },
          },
        ]}
        columns={[
          {
            id: "name",
            label: t("fields.name"),
            cell: (office) =>
              `${office.name} (${office.currency_code.toUpperCase()})`,
          },
          {
            id: "applicant_access",
            label: t("offices.applicants"),
            cell: (office) =>
              t(`offices.applicantAccess.${office.applicant_access}`),
          },
          {
            id: "approves_ship_tos",
            label: t("offices.approvesShipTos"),
            cell: (office) =>
              t(office.approves_ship_tos ? "offices.yes" : "offices.no"),
          },
        ]}
        empty={{
          heading: t("offices.empty"),
          description: t("offices.emptyHint"),
        }}
      />
      {edited && (
        <OfficeDrawer
          office={edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
  )
}

export default SalesOfficesPage

export const config = defineRouteConfig({
  label: "offices.title",
  icon: BuildingStorefront,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <OfficesBreadcrumb /> }

function OfficesBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("offices.title")
}
