import { useTranslation } from "react-i18next"
import type { AdminGivenPrice, AdminGivenPriceList } from "../answers"
import { ListTable } from "../kit/list-table"
import { money, unitPrice } from "../kit/money"
import { useFormat } from "../kit/use-format"

type Props = {
  repId: string
  days: Record<string, string>
  prefix: string
}

/** Each price that a rep gave on a line of a placed order. */
export function GivenPrices({ repId, days, prefix }: Props) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  return (
    <ListTable<AdminGivenPriceList, AdminGivenPrice>
      title={t("givenAway.of")}
      prefix={prefix}
      path={`/admin/b2b/sales-reps/${repId}/price-overrides`}
      query={days}
      searchable={false}
      rows={(answer) => answer.price_overrides}
      rowId={({ id }) => id}
      href={({ order_id }) => `/orders/${order_id}`}
      columns={[
        {
          id: "order",
          label: t("givenAway.order"),
          cell: ({ display_id, placed_at }) =>
            `#${display_id} · ${format.date(placed_at)}`,
        },
        {
          id: "account",
          label: t("givenAway.account"),
          cell: ({ account_number, company_name }) =>
            [account_number, company_name].filter(Boolean).join(" "),
        },
        {
          id: "product",
          label: t("givenAway.product"),
          cell: ({ title }) => title,
        },
        {
          id: "quantity",
          label: t("givenAway.quantity"),
          align: "right",
          cell: ({ quantity }) => quantity,
        },
        {
          id: "own",
          label: t("givenAway.own"),
          align: "right",
          cell: ({ own_price, currency_code }) =>
            unitPrice(own_price, currency_code),
        },
        {
          id: "given",
          label: t("givenAway.given"),
          align: "right",
          cell: ({ given_price, currency_code }) =>
            unitPrice(given_price, currency_code),
        },
        {
          id: "amount",
          label: t("givenAway.amount"),
          align: "right",
          cell: ({ given_away, currency_code }) =>
            money(Number(given_away), currency_code),
        },
        {
          id: "reason",
          label: t("givenAway.reason"),
          cell: ({ reason_code, note }) =>
            [t(`givenAway.reasons.${reason_code}`), note]
              .filter(Boolean)
              .join(" · "),
        },
      ]}
      empty={{
        heading: t("givenAway.empty"),
        description: t("givenAway.emptyHint"),
      }}
    />
  )
}
