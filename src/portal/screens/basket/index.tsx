import { lazy, Suspense } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { Cart } from "../../answers"
import { useApprovalOf } from "../../hooks/use-approval-of"
import { useBasket } from "../../hooks/use-basket"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { Screen } from "../../kit/screen"
import { TextLink } from "../../kit/text-link"
import { BasketLine } from "./basket-line"
import { useGivenPrices } from "./given-price"
import { HandOver } from "./hand-over"
import { OrderFacts } from "./order-facts"
import { PriceChanges } from "./price-changes"
import { PlaceOrder } from "./place-order"
import { ShippingChoice } from "./shipping-choice"

const KeepBasket = lazy(async () => ({
  default: (await import("./keep-basket.js")).KeepBasket,
}))

const BasketApproval = lazy(async () => ({
  default: (await import("./approval.js")).BasketApproval,
}))

const BasketBudgets = lazy(async () => ({
  default: (await import("./budgets.js")).BasketBudgets,
}))

/** From what was chosen to an order: goods, place, job, delivery, total. */
export function BasketScreen() {
  const { t } = useTranslation()
  const { id, cart } = useBasket()
  return (
    <Screen
      title={t("basket.title")}
      actions={
        id !== null && cart.data?.items.length ? (
          <>
            <Suspense fallback={null}>
              <KeepBasket cart={cart.data} />
            </Suspense>
            <HandOver cartId={id} />
          </>
        ) : null
      }
    >
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
  const { may } = useCurrent()
  const navigate = useNavigate()
  return (
    <Card>
      <Empty title={t("basket.empty")} text={t("basket.emptyText")}>
        <Action main onClick={() => void navigate("/products")}>
          {t("basket.toProducts")}
        </Action>
        {may("order.place") && (
          <div className="flex flex-wrap justify-center gap-x-6">
            <TextLink to="/saved-carts">{t("saved.title")}</TextLink>
            <TextLink to="/cart-templates">{t("template.title")}</TextLink>
          </div>
        )}
      </Empty>
    </Card>
  )
}

function FilledBasket({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  const givenOn = useGivenPrices(cart.id)
  const { isFrozen } = useApprovalOf(cart.id)
  return (
    <div className="grid items-start gap-4 xl:grid-cols-[3fr_2fr]">
      <fieldset disabled={isFrozen} className="flex min-w-0 flex-col gap-y-4">
        <PriceChanges cart={cart} />
        <Card title={t("basket.items")} flush>
          <ul className="divide-y" aria-label={t("basket.items")}>
            {cart.items.map((line) => (
              <BasketLine
                key={line.id}
                cart={cart}
                line={line}
                given={givenOn(line.id)}
              />
            ))}
          </ul>
        </Card>
        <OrderFacts cart={cart} />
      </fieldset>
      <div className="flex min-w-0 flex-col gap-y-4">
        <fieldset disabled={isFrozen} className="contents">
          <ShippingChoice cart={cart} />
        </fieldset>
        <Suspense fallback={null}>
          <BasketApproval cart={cart} />
        </Suspense>
        <Suspense fallback={null}>
          <BasketBudgets cart={cart} />
        </Suspense>
        <PlaceOrder cart={cart} />
      </div>
    </div>
  )
}
