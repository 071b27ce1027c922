import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminSalesRep, AdminSalesRepListAnswer } from "../../answers"
import { useOffices } from "../../hooks/use-offices"
import { ListTable } from "../../kit/list-table"
import { Status, useStatusFilter } from "../../kit/status"
import { InvitationLink } from "../../sections/invitation-link"
import { SalesRepDrawer } from "../../sections/sales-rep-drawer"

/** Who sells for the sales offices. */
const SalesRepsPage = () => {
  const { t } = useTranslation("b2b")
  const { options: offices } = useOffices()
  const [creating, setCreating] = useState(false)
  const [link, setLink] = useState<string>()
  return (
    <>
      <ListTable<AdminSalesRepListAnswer, AdminSalesRep>
        title={t("reps.title")}
        level="h1"
        path="/admin/b2b/sales-reps"
        rows={(answer) => answer.sales_reps}
        rowId={({ id }) => id}
        href={({ id }) => `/sales-reps/${id}`}
        buttons={[
          {
            label: t("reps.create"),
            onClick: () => {
              setCreating(true)
            },
          },
        ]}
        filters={[
          useStatusFilter("sales_rep"),
          {
            id: "office_id",
            type: "radio",
            label: t("reps.office"),
            options: offices,
          },
        ]}
        columns={[
          {
            id: "name",
            label: t("fields.name"),
            sortable: true,
            cell: ({ name }) => name,
          },
          {
            id: "email",
            label: t("fields.email"),
            cell: ({ email }) => email,
          },
          {
            id: "kind",
            label: t("reps.kindOf"),
            cell: ({ kind }) => t(`reps.kind.${kind}`),
          },
          {
            id: "offices",
            label: t("reps.offices"),
            cell: ({ office_ids }) =>
              offices
                .filter(({ value }) => office_ids.includes(value))
                .map(({ label }) => label)
                .join(", "),
          },
          {
            id: "status",
            label: t("fields.status"),
            cell: ({ status }) => <Status kind="sales_rep" value={status} />,
          },
        ]}
        empty={{ heading: t("reps.empty"), description: t("reps.emptyHint") }}
      />
      {creating && (
        <SalesRepDrawer
          rep={null}
          onInvited={setLink}
          onClose={() => {
            setCreating(false)
          }}
        />
      )}
      {link !== undefined && (
        <InvitationLink
          url={link}
          onClose={() => {
            setLink(undefined)
          }}
        />
      )}
    </>
  )
}

export default SalesRepsPage

export const config = defineRouteConfig({
  label: "reps.title",
  icon: Users,
  rank: 3,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <SalesRepsBreadcrumb /> }

function SalesRepsBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("reps.title")
}
