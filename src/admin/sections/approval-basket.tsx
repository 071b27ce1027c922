import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminApprovalRequestWhole } from "../answers"
import { money, unitPrice } from "../kit/money"
import { PlainTable } from "../kit/plain-table"
import { Section } from "../kit/section"

/** Everything that is asked for, and what is other than in the approval before. */
export function ApprovalBasket({
  request: { snapshot, changes },
}: {
  request: AdminApprovalRequestWhole
}) {
  const { t } = useTranslation("b2b")
  const { currency_code, lines } = snapshot
  const price = (amount: string | null) => unitPrice(amount, currency_code)
  const sum = (amount: string) => money(Number(amount), currency_code)
  return (
    <>
      <Section title={t("approvals.basket")}>
        <PlainTable
          rows={lines.map((line, at) => ({ ...line, at }))}
          rowId={({ at }) => String(at)}
          empty={t("approvals.noLines")}
          columns={[
            {
              id: "product",
              label: t("approvals.product"),
              cell: ({ title, sku, price_given_by_hand }) => (
                <span className="flex flex-wrap items-center gap-x-2">
                  {title}
                  <Text as="span" size="small" className="text-ui-fg-subtle">
                    {sku}
                  </Text>
                  {price_given_by_hand && (
                    <Badge size="2xsmall" color="orange">
                      {t("approvals.byHand")}
                    </Badge>
                  )}
                </span>
              ),
            },
            {
              id: "quantity",
              label: t("approvals.quantity"),
              align: "right",
              cell: ({ quantity }) => quantity,
            },
            {
              id: "price",
              label: t("approvals.unitPrice"),
              align: "right",
              cell: ({ unit_price }) => price(unit_price),
            },
          ]}
        />
        <SectionRow
          title={t("approvals.net")}
          value={sum(snapshot.net_total)}
        />
        <SectionRow
          title={t("approvals.tax")}
          value={sum(snapshot.tax_total)}
        />
        <SectionRow title={t("approvals.total")} value={sum(snapshot.total)} />
      </Section>
      {changes.length > 0 && (
        <Section title={t("approvals.changes")}>
          <PlainTable
            rows={changes}
            rowId={({ variant_id, title }) => variant_id ?? title}
            empty=""
            columns={[
              {
                id: "product",
                label: t("approvals.product"),
                cell: ({ title }) => title,
              },
              {
                id: "was",
                label: t("approvals.was"),
                align: "right",
                cell: ({ quantity_before, unit_price_before }) =>
                  `${String(quantity_before)} × ${price(unit_price_before)}`,
              },
              {
                id: "is",
                label: t("approvals.is"),
                align: "right",
                cell: ({ quantity, unit_price }) =>
                  `${String(quantity)} × ${price(unit_price)}`,
              },
            ]}
          />
        </Section>
      )}
    </>
  )
}
