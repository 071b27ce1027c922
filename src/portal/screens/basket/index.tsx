import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { Cart } from "../../answers"
import { useBasket } from "../../hooks/use-basket"
import { Action } from "../../kit/action"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { Screen } from "../../kit/screen"
import { BasketLine } from "./basket-line"
import { OrderFacts } from "./order-facts"
import { PlaceOrder } from "./place-order"
import { ShippingChoice } from "./shipping-choice"

/** From what was chosen to an order: goods, place, job, delivery, total. */
export function BasketScreen() {
  const { t } = useTranslation()
  const { id, cart } = useBasket()
  return (
    <Screen title={t("basket.title")}>
      {id === null ? (
        <EmptyBasket />
      ) : (
        <Answered query={cart}>
          {(filled) =>
            filled === null || filled.items.length === 0 ? (
              <EmptyBasket />
            ) : (
              <FilledBasket cart={filled} />
            )
          }
        </Answered>
      )}
    </Screen>
  )
}

function EmptyBasket() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Card>
      <Empty title={t("basket.empty")} text={t("basket.emptyText")}>
        <Action main onClick={() => void navigate("/products")}>
          {t("basket.toProducts")}
        </Action>
      </Empty>
    </Card>
  )
}

function FilledBasket({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  return (
    <div className="grid items-start gap-4 xl:grid-cols-[3fr_2fr]">
      <div className="flex flex-col gap-y-4">
        <Card title={t("basket.items")} flush>
          <ul className="divide-y" aria-label={t("basket.items")}>
            {cart.items.map((line) => (
              <BasketLine key={line.id} cart={cart} line={line} />
            ))}
          </ul>
        </Card>
        <OrderFacts cart={cart} />
      </div>
      <div className="flex flex-col gap-y-4">
        <ShippingChoice cart={cart} />
        <PlaceOrder cart={cart} />
      </div>
    </div>
  )
}
