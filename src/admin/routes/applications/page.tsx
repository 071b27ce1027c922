import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminPage } from "../../../api/admin/b2b/types"
import type { AdminApplication } from "../../answers"
import { ListTable } from "../../kit/list-table"
import { money } from "../../kit/money"
import { Status, useStatusFilter } from "../../kit/status"
import { useFormat } from "../../kit/use-format"

type Answer = AdminPage & { applications: AdminApplication[] }

/** Who asked for a trade account. */
const ApplicationsPage = () => {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  return (
    <ListTable<Answer, AdminApplication>
      title={t("applications.title")}
      level="h1"
      path="/admin/b2b/applications"
      rows={(answer) => answer.applications}
      rowId={(application) => application.id}
      href={(application) => `/applications/${application.id}`}
      filters={[useStatusFilter("application")]}
      columns={[
        {
          id: "company_name",
          label: t("applications.company"),
          cell: (application) => application.company_name,
        },
        {
          id: "contact_name",
          label: t("applications.contact"),
          cell: (application) => application.contact_name,
        },
        {
          id: "office",
          label: t("accounts.office"),
          cell: ({ office }) => office.name,
        },
        {
          id: "requested_limit",
          label: t("applications.requestedLimit"),
          align: "right",
          cell: ({ requested_limit, office }) =>
            money(requested_limit, office.currency_code),
        },
        {
          id: "created_at",
          label: t("applications.at"),
          sortable: true,
          cell: ({ created_at }) => format.date(created_at),
        },
        {
          id: "status",
          label: t("fields.status"),
          cell: ({ status }) => <Status kind="application" value={status} />,
        },
      ]}
      empty={{
        heading: t("applications.empty"),
        description: t("applications.emptyHint"),
      }}
    />
  )
}

export default ApplicationsPage

export const config = defineRouteConfig({
  label: "applications.title",
  icon: DocumentText,
  rank: 3,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <ApplicationsBreadcrumb /> }

function ApplicationsBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("applications.title")
}
