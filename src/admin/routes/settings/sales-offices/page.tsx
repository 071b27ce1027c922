import { defineRouteConfig } from "@medusajs/admin-sdk"
import {
  BuildingStorefront,
  CalendarMini,
  CheckCircle,
  CreditCard,
  MapPin,
  Pencil,
  Users,
} from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPage } from "../../../../api/admin/b2b/types"
import type { AdminOffice } from "../../../answers"
import { ListTable } from "../../../kit/list-table"
import { ApprovalPolicies } from "../../../sections/approval-policies"
import { CollectionPoints } from "../../../sections/collection-points"
import { OfficeCalendarDrawer } from "../../../sections/office-calendar-drawer"
import { OfficeDrawer } from "../../../sections/office-drawer"
import { PaymentTerms } from "../../../sections/payment-terms"
import { RepPolicyDrawer } from "../../../sections/rep-policy-drawer"

type Answer = AdminPage & { offices: AdminOffice[] }

/** The sales offices, and what each of them decides for itself. */
const SalesOfficesPage = () => {
  const { t } = useTranslation("b2b")
  const [edited, setEdited] = useState<AdminOffice>()
  const [dated, setDated] = useState<AdminOffice>()
  const [ruled, setRuled] = useState<AdminOffice>()
  const [placed, setPlaced] = useState<AdminOffice>()
  const [paid, setPaid] = useState<AdminOffice>()
  const [asked, setAsked] = useState<AdminOffice>()
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
          {
            icon: <CalendarMini />,
            label: t("calendar.title"),
            onClick: () => {
              setDated(office)
            },
          },
          {
            icon: <MapPin />,
            label: t("collectionPoints.title"),
            onClick: () => {
              setPlaced(office)
            },
          },
          {
            icon: <CreditCard />,
            label: t("paymentTerms.title"),
            onClick: () => {
              setPaid(office)
            },
          },
          {
            icon: <CheckCircle />,
            label: t("approvalPolicy.title"),
            onClick: () => {
              setAsked(office)
            },
          },
          {
            icon: <Users />,
            label: t("repRules.title"),
            onClick: () => {
              setRuled(office)
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
            id: "guest_catalog",
            label: t("offices.guestCatalog"),
            cell: (office) =>
              t(`offices.guestCatalogs.${office.guest_catalog}`),
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
      {placed && <CollectionPoints key={placed.id} office={placed} />}
      {paid && <PaymentTerms key={paid.id} office={paid} />}
      {asked && <ApprovalPolicies key={asked.id} office={asked} />}
      {ruled && (
        <RepPolicyDrawer
          office={ruled}
          onClose={() => {
            setRuled(undefined)
          }}
        />
      )}
      {dated && (
        <OfficeCalendarDrawer
          office={dated}
          onClose={() => {
            setDated(undefined)
          }}
        />
      )}
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
