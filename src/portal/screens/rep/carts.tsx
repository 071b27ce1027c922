import { useTranslation } from "react-i18next"
import type { PreparedCart, PreparedCartsAnswer } from "../../answers-rep"
import { useFormat } from "../../hooks/use-format"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { List } from "../../kit/list"
import { Screen } from "../../kit/screen"
import { useCartState } from "./open-carts"

/** What the rep has begun anywhere and nobody has ordered yet. */
export function RepCartsScreen() {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const stateOf = useCartState()
  return (
    <Screen title={t("rep.carts.title")}>
      <Card flush>
        <List<PreparedCartsAnswer, PreparedCart>
          label={t("rep.carts.title")}
          path="/store/b2b/rep/carts"
          rows={({ carts }) => carts}
          id={({ cart_id }) => cart_id}
          to={({ account_id }) => `/rep/accounts/${account_id}`}
          columns={[
            {
              label: t("rep.accounts.company"),
              cell: (cart) =>
                [cart.company_name, cart.account_number, cart.po_number]
                  .filter(Boolean)
                  .join(" · "),
            },
            {
              label: t("rep.carts.changed"),
              cell: ({ updated_at }) => instant(updated_at),
            },
            { label: t("rep.carts.state"), cell: stateOf },
            {
              label: t("rep.carts.lines"),
              cell: ({ lines }) => lines,
              end: true,
            },
          ]}
          empty={
            <Empty title={t("rep.carts.none")} text={t("rep.carts.noneText")} />
          }
        />
      </Card>
    </Screen>
  )
}
