import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminOrderHeader } from "../../api/admin/b2b/types"
import { money } from "../kit/money"
import { Section } from "../kit/section"
import { addressLines, codeAndName, personName } from "../kit/text"
import { useFormat } from "../kit/use-format"

function siteContact(header: AdminOrderHeader): string | null {
  const parts = [header.site_contact_name, header.site_contact_phone]
  return parts.filter(Boolean).join("\n") || null
}

/** When it is to be paid, line by line. */
function useExpected({
  expected_payment: expected,
  currency_code,
}: AdminOrderHeader): string | null {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  if (!expected) {
    return null
  }
  const { deposit, discount, due_on, rest_amount } = expected
  const say = (amount: string) => money(Number(amount), currency_code)
  return [
    deposit &&
      t("expectedPayment.deposit", {
        amount: say(deposit.amount),
        percent: deposit.percent,
      }),
    t("expectedPayment.due", {
      day: format.day(due_on),
      amount: say(rest_amount),
    }),
    discount &&
      t("expectedPayment.discount", {
        amount: say(discount.amount),
        day: format.day(discount.until),
        percent: discount.percent,
      }),
    t("expectedPayment.hint"),
  ]
    .filter(Boolean)
    .join("\n")
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
        value={
          header.expected_payment?.term.name ??
          account?.payment_term?.name ??
          null
        }
      />
      <SectionRow
        title={t("expectedPayment.title")}
        value={useExpected(header)}
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
        title={t("order.collectionPoint")}
        value={header.collection_point?.name ?? null}
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
      <SectionRow
        title={t("order.deliveryMode")}
        value={t(`order.deliveryModes.${header.delivery_mode}`)}
      />
      <SectionRow
        title={t("order.customerReference")}
        value={header.customer_reference}
      />
      <SectionRow
        title={t("order.warehouseNote")}
        value={header.warehouse_note}
      />
    </Section>
  )
}
