import { SectionRow } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCompanyDetail } from "../../api/admin/b2b/types"
import { Section } from "../kit/section"
import { billToLines } from "../kit/text"
import { CompanyDrawer } from "./company-drawer"

function peppol(company: AdminCompanyDetail): string | null {
  return company.endpoint_id === null
    ? null
    : `${company.endpoint_scheme ?? "-"}:${company.endpoint_id}`
}

/** Who the company is and where its invoices go. */
export function CompanyGeneral({ company }: { company: AdminCompanyDetail }) {
  const { t } = useTranslation("b2b")
  const [editing, setEditing] = useState(false)
  const facts: [label: string, value: string | null][] = [
    ["company.registrationNumber", company.registration_number],
    ["company.vatNumber", company.vat_number],
    ["company.peppol", peppol(company)],
    ["company.email", company.email],
    ["company.phone", company.phone],
  ]
  return (
    <Section
      title={t("company.general")}
      aside={
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setEditing(true)
          }}
        >
          {t("actions.edit")}
        </Button>
      }
    >
      <SectionRow
        title={t("company.billTo")}
        value={billToLines(company).join("\n")}
      />
      {facts.map(([label, value]) => (
        <SectionRow key={label} title={t(label)} value={value} />
      ))}
      {company.parent && (
        <SectionRow
          title={t("company.parent")}
          value={
            <Link
              to={`/companies/${company.parent.id}`}
              className="text-ui-fg-interactive"
            >
              {company.parent.name}
            </Link>
          }
        />
      )}
      {editing && (
        <CompanyDrawer
          company={company}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </Section>
  )
}
