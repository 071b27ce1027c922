import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { RepAccount, RepAccountsAnswer } from "../../answers-rep"
import { useFormat } from "../../hooks/use-format"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { Filter } from "../../kit/filter"
import { List } from "../../kit/list"
import { Screen } from "../../kit/screen"

const VIEWS = ["recent", "open_cart", "not_ordered_60", "overdue"] as const

/** All accounts that the rep may act for, found by a word or by what is due. */
export function RepAccountsScreen() {
  const { t } = useTranslation()
  const { instant, money } = useFormat()
  const [params] = useSearchParams()
  const view = VIEWS.find((one) => one === params.get("view"))
  return (
    <Screen title={t("rep.accounts.title")}>
      <Card flush>
        <List<RepAccountsAnswer, RepAccount>
          label={t("rep.accounts.title")}
          path="/store/b2b/rep/accounts"
          query={view ? { view } : {}}
          rows={({ accounts }) => accounts}
          id={({ id }) => id}
          to={({ id }) => `/rep/accounts/${id}`}
          search={t("rep.accounts.search")}
          filters={
            <Filter
              name="view"
              label={t("rep.accounts.view")}
              all={t("rep.accounts.all")}
              options={VIEWS.map((value) => ({
                value,
                label: t(`rep.accounts.${value}`),
              }))}
            />
          }
          columns={[
            {
              label: t("rep.accounts.company"),
              cell: (row) =>
                [row.company_name, row.number].filter(Boolean).join(" · "),
            },
            { label: t("rep.accounts.place"), cell: placeOf },
            {
              label: t("rep.accounts.lastOrder"),
              cell: (row) =>
                row.last_order_at === null
                  ? t("rep.accounts.never")
                  : `${instant(row.last_order_at)} · ${money(Number(row.last_order_total), row.currency_code)}`,
            },
            {
              label: t("rep.accounts.openCarts"),
              cell: ({ open_carts }) => open_carts || "–",
              end: true,
            },
          ]}
          empty={
            <Empty
              title={t("rep.accounts.none")}
              text={t("rep.accounts.noneText")}
            />
          }
        />
      </Card>
    </Screen>
  )
}

export function placeOf(
  account: Pick<RepAccount, "city" | "postal_code">
): string {
  return [account.city, account.postal_code].filter(Boolean).join(" ") || "–"
}
