import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminApplication } from "../answers"
import { money } from "../kit/money"
import { Section } from "../kit/section"

/** What was granted, on paper: what the shop acts on is on the trade account. */
export function ApplicationGranted({
  granted,
  currencyCode,
}: {
  granted: NonNullable<AdminApplication["granted"]>
  currencyCode: string
}) {
  const { t } = useTranslation("b2b")
  const facts: [label: string, value: string | null][] = [
    [
      "accounts.number",
      granted.number ??
        (granted.create_in_erp ? t("applications.accountFrom.erp") : null),
    ],
    ["applications.creditLimit", money(granted.credit_limit, currencyCode)],
    ["applications.catalog", granted.catalog],
    ["applications.sales_rep", granted.sales_rep],
  ]
  return (
    <Section title={t("applications.granted")}>
      {facts.map(([label, value]) => (
        <SectionRow key={label} title={t(label)} value={value} />
      ))}
    </Section>
  )
}
