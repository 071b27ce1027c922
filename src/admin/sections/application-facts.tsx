import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminApplication, AdminCustomField } from "../answers"
import { money } from "../kit/money"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { addressLines } from "../kit/text"
import { useFormat } from "../kit/use-format"

/** What the applicant wrote. */
export function ApplicationFacts({
  application,
  customFields,
}: {
  application: AdminApplication
  customFields: AdminCustomField[]
}) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { office } = application
  // A question that the merchant asks no more is left with its key.
  const labels = new Map(customFields.map(({ key, label }) => [key, label]))
  const facts: [label: string, value: string | null][] = [
    ["accounts.office", office.name],
    ["applications.at", format.instant(application.created_at)],
    ["company.registrationNumber", application.registration_number],
    ["company.vatNumber", application.vat_number],
    ["company.billTo", billTo(application)],
    [
      "applications.contact",
      [
        application.contact_name,
        application.contact_email,
        application.contact_phone,
      ]
        .filter(Boolean)
        .join("\n"),
    ],
    ["applications.accountsEmail", application.accounts_email],
    ["applications.requestedTerms", application.requested_terms],
    [
      "applications.requestedLimit",
      money(application.requested_limit, office.currency_code),
    ],
    ["fields.note", application.note],
  ]
  return (
    <Section
      title={application.company_name}
      level="h1"
      aside={<Status kind="application" value={application.status} />}
    >
      {facts.map(([label, value]) => (
        <SectionRow key={label} title={t(label)} value={value} />
      ))}
      {Object.entries(application.custom_fields ?? {}).map(([name, value]) => (
        <SectionRow
          key={name}
          title={labels.get(name) ?? name}
          value={typeof value === "string" ? value : JSON.stringify(value)}
        />
      ))}
      {application.decision_note !== null && (
        <SectionRow
          title={t("applications.decisionNote")}
          value={application.decision_note}
        />
      )}
      {application.decided_at !== null && (
        <SectionRow
          title={t("applications.decidedAt")}
          value={format.instant(application.decided_at)}
        />
      )}
      {application.company_id !== null && (
        <SectionRow
          title={t("applications.became")}
          value={
            <Link
              to={`/companies/${application.company_id}`}
              className="text-ui-fg-interactive"
            >
              {t("applications.openCompany")}
            </Link>
          }
        />
      )}
    </Section>
  )
}

function billTo(application: AdminApplication): string {
  return addressLines({
    address_1: application.bill_to_address_1,
    address_2: application.bill_to_address_2,
    city: application.bill_to_city,
    province: application.bill_to_province,
    postal_code: application.bill_to_postal_code,
    country_code: application.bill_to_country_code,
  }).join("\n")
}
