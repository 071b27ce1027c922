import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCompanyDetail } from "../../api/admin/b2b/types"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { billToLines } from "../kit/text"

function peppol(company: AdminCompanyDetail): string | null {
  return company.endpoint_id === null
    ? null
    : `${company.endpoint_scheme ?? "-"}:${company.endpoint_id}`
}

/** Who the company is and where its invoices go. */
export function CompanyGeneral({ company }: { company: AdminCompanyDetail }) {
  const { t } = useTranslation("b2b")
  return (
    <Section
      title={company.name}
      level="h1"
      aside={<Status kind="company" value={company.status} />}
    >
      <SectionRow
        title={t("company.billTo")}
        value={billToLines(company).join("\n")}
      />
      <SectionRow
        title={t("company.registrationNumber")}
        value={company.registration_number}
      />
      <SectionRow title={t("company.vatNumber")} value={company.vat_number} />
      <SectionRow title={t("company.peppol")} value={peppol(company)} />
      <SectionRow title={t("company.email")} value={company.email} />
      <SectionRow title={t("company.phone")} value={company.phone} />
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
    </Section>
  )
}
