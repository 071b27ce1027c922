import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminOrderHeader } from "../../api/admin/b2b/types"
import { Section } from "../kit/section"
import { addressLines, codeAndName, personName } from "../kit/text"
import { useFormat } from "../kit/use-format"

function siteContact(header: AdminOrderHeader): string | null {
  const parts = [header.site_contact_name, header.site_contact_phone]
  return parts.filter(Boolean).join("\n") || null
}

/** For whom, by whom and to where the order was placed. */
export function OrderFacts({ header }: { header: AdminOrderHeader }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { company, member, account, ship_to, project } = header
  return (
    <Section title={t("order.title")}>
      <SectionRow
        title={t("order.company")}
        value={
          company && (
            <Link
              to={`/companies/${company.id}`}
              className="text-ui-fg-interactive"
            >
              {company.name}
            </Link>
          )
        }
      />
      <SectionRow
        title={t("order.account")}
        value={account && `${account.number}\n${account.office.name}`}
      />
      <SectionRow
        title={t("order.paymentTerm")}
        value={account?.payment_term?.name ?? null}
      />
      <SectionRow
        title={t("order.member")}
        value={
          member &&
          [personName(member.customer), member.job_title]
            .filter(Boolean)
            .join("\n")
        }
      />
      <SectionRow
        title={t("order.shipTo")}
        value={
          ship_to && [codeAndName(ship_to), ...addressLines(ship_to)].join("\n")
        }
      />
      <SectionRow
        title={t("order.project")}
        value={project && codeAndName(project)}
      />
      <SectionRow title={t("order.poNumber")} value={header.po_number} />
      <SectionRow
        title={t("order.requestedShipDate")}
        value={format.day(header.requested_ship_date)}
      />
      <SectionRow title={t("order.siteContact")} value={siteContact(header)} />
      <SectionRow
        title={t("order.deliveryInstructions")}
        value={header.delivery_instructions}
      />
    </Section>
  )
}
