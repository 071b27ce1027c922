import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { PreparedCart, PreparedCartsAnswer } from "../../answers-rep"
import { useBasket } from "../../hooks/use-basket"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { List } from "../../kit/list"
import { useSaid } from "../../kit/said"
import { Screen } from "../../kit/screen"

/** The baskets that a sales rep or a clerk handed to this member. */
export function PreparedScreen() {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { say } = useSaid()
  const { takeInstead } = useBasket()
  const navigate = useNavigate()
  return (
    <Screen title={t("prepared.title")}>
      <Card flush>
        <List<PreparedCartsAnswer, PreparedCart>
          label={t("prepared.title")}
          path="/store/b2b/prepared-carts"
          rows={({ carts }) => carts}
          id={({ cart_id }) => cart_id}
          columns={[
            {
              label: t("prepared.by"),
              cell: ({ prepared_by }) => prepared_by,
            },
            {
              label: t("prepared.poNumber"),
              cell: ({ po_number }) => po_number ?? "–",
            },
            {
              label: t("prepared.pricesUntil"),
              cell: ({ prices_held_until }) => day(prices_held_until),
            },
            {
              label: t("prepared.lines"),
              cell: ({ lines }) => lines,
              end: true,
            },
          ]}
          actions={({ cart_id, prepared_by }) => (
            <Action
              main
              aria-label={`${t("prepared.review")} ${prepared_by}`}
              onClick={() => {
                takeInstead(cart_id)
                say(t("prepared.taken"))
                void navigate("/cart")
              }}
            >
              {t("prepared.review")}
            </Action>
          )}
          empty={
            <Empty title={t("prepared.none")} text={t("prepared.noneText")} />
          }
        />
      </Card>
    </Screen>
  )
}
