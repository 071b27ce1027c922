import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { createDataTableFilterHelper } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type {
  AdminCompaniesAnswer,
  AdminCompanyListItem,
} from "../../../api/admin/b2b/types"
import { AccountNumbers } from "../../kit/account-numbers"
import { ListTable, type Column } from "../../kit/list-table"
import { Status, useStatusOptions } from "../../kit/status"
import { useFormat } from "../../kit/use-format"
import { CompanyDrawer } from "../../sections/company-drawer"

function useColumns(): Column<AdminCompanyListItem>[] {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  return [
    {
      id: "name",
      label: t("fields.name"),
      sortable: true,
      cell: (company) => company.name,
    },
    {
      id: "status",
      label: t("fields.status"),
      sortable: true,
      cell: ({ status }) => <Status kind="company" value={status} />,
    },
    {
      id: "accounts",
      label: t("accounts.title"),
      cell: ({ accounts }) => <AccountNumbers accounts={accounts} />,
    },
    {
      id: "bill_to_city",
      label: t("fields.town"),
      cell: (company) => company.bill_to_city,
    },
    {
      id: "members_count",
      label: t("members.title"),
      cell: (company) => company.members_count,
    },
    {
      id: "created_at",
      label: t("fields.createdAt"),
      sortable: true,
      cell: ({ created_at }) => format.date(created_at),
    },
  ]
}

/** What a company can wait for from the sales office. */
const awaited = [
  "account_number",
  "ship_to_code",
  "ship_to_request",
  "invitation",
]

const filterHelper = createDataTableFilterHelper<AdminCompanyListItem>()

/** All companies that buy here. */
const CompaniesPage = () => {
  const { t } = useTranslation("b2b")
  const statuses = useStatusOptions("company")
  const navigate = useNavigate()
  const [creating, setCreating] = useState(false)
  return (
    <>
      <ListTable<AdminCompaniesAnswer, AdminCompanyListItem>
        title={t("companies.title")}
        level="h1"
        path="/admin/b2b/companies"
        rows={(answer) => answer.companies}
        rowId={(company) => company.id}
        href={(company) => `/companies/${company.id}`}
        columns={useColumns()}
        buttons={[
          {
            label: t("actions.create"),
            onClick: () => {
              setCreating(true)
            },
          },
        ]}
        filters={[
          filterHelper.accessor("status", {
            type: "select",
            label: t("fields.status"),
            options: statuses,
          }),
          {
            id: "awaiting",
            type: "multiselect",
            label: t("companies.awaiting"),
            options: awaited.map((value) => ({
              value,
              label: t(`companies.awaited.${value}`),
            })),
          },
        ]}
        empty={{
          heading: t("companies.empty"),
          description: t("companies.emptyHint"),
        }}
      />
      {creating && (
        <CompanyDrawer
          company={null}
          onDone={(id) => void navigate(`/companies/${id}`)}
          onClose={() => {
            setCreating(false)
          }}
        />
      )}
    </>
  )
}

export default CompaniesPage

export const config = defineRouteConfig({
  label: "companies.title",
  icon: BuildingStorefront,
  rank: 2,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <CompaniesBreadcrumb /> }

function CompaniesBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("companies.title")
}
