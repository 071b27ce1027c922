import { useMutation, useQueryClient } from "@tanstack/react-query"
import { lazy, Suspense } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { Cart, Refusal } from "../../answers"
import type {
  ExpectedPayment as Expected,
  PaymentProvidersAnswer,
} from "../../answers-payment"
import { useAnswer } from "../../hooks/use-answer"
import { APPROVAL, PAYMENT } from "../../hooks/use-approval-of"
import { useAsk } from "../../hooks/use-ask"
import { useBasket } from "../../hooks/use-basket"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { Failure } from "../../kit/failure"
import { WhyButton } from "../../kit/why-button"
import { PayByCard } from "./pay-by-card"

const ON_ACCOUNT = "pp_payment-on-account_default"

const ExpectedPayment = lazy(async () => ({
  default: (await import("../../kit/expected-payment.js")).ExpectedPayment,
}))

type Checks = { refusals: Refusal[]; expected_payment: Expected | null }

type Completed =
  | { type: "order"; order: { id: string } }
  | { type: "cart"; error: { message: string } }

/** What it comes to, what still speaks against it, and the order itself. */
export function PlaceOrder({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const { account, may } = useCurrent()
  const place = usePlaceOrder(cart)
  const checks = useAnswer<{ checks: Checks }>(
    `/store/b2b/carts/${cart.id}/checks`
  )
  const expected = checks.data?.checks.expected_payment
  const methods = useAnswer<PaymentProvidersAnswer>(
    "/store/payment-providers",
    { region_id: account.office.region_id }
  )
  const offered = methods.data?.payment_providers.map(({ id }) => id) ?? []
  const onAccount = offered.includes(ON_ACCOUNT)
  const refusals = (checks.data?.checks.refusals ?? []).filter(
    ({ code }) => !code.startsWith(PAYMENT)
  )
  const totals: [string, number | null][] = [
    [t("basket.goods"), cart.item_subtotal],
    ...(cart.discount_subtotal
      ? [discount(t("basket.discount"), cart.discount_subtotal)]
      : []),
    [t("basket.deliveryCosts"), cart.shipping_subtotal],
    [t("basket.vat"), cart.tax_total],
  ]
  const canPlace =
    may("order.place") && onAccount && checks.isSuccess && refusals.length === 0

  return (
    <Card title={t("basket.order")}>
      <div className="flex flex-col gap-y-4">
        <dl className="txt-medium grid grid-cols-[1fr_auto] gap-y-1">
          {totals.map(([name, amount]) => (
            <div key={name} className="col-span-2 flex justify-between">
              <dt className="text-ui-fg-subtle">{name}</dt>
              <dd>{money(amount, cart.currency_code)}</dd>
            </div>
          ))}
          <div className="txt-large-plus col-span-2 flex justify-between border-t pt-2">
            <dt>{t("basket.total")}</dt>
            <dd>{money(cart.total, cart.currency_code)}</dd>
          </div>
        </dl>
        <Refusals
          cart={cart}
          refusals={refusals.filter(({ code }) => !code.startsWith(APPROVAL))}
        />
        {methods.isSuccess && !onAccount && (
          <p className="txt-small text-ui-fg-subtle">
            {t(
              account.payment_term ? "payment.notOnAccount" : "basket.noTerms"
            )}
          </p>
        )}
        {onAccount && expected && (
          <Suspense>
            <ExpectedPayment
              expected={expected}
              currency={cart.currency_code}
            />
          </Suspense>
        )}
        {place.error && <Failure error={place.error} />}
        <Action
          main
          className="w-full"
          disabled={!canPlace || place.isPending}
          isLoading={place.isPending}
          onClick={() => {
            place.mutate()
          }}
        >
          {t("basket.place")}
        </Action>
        <PayByCard
          cartId={cart.id}
          offered={offered.some((id) => id !== ON_ACCOUNT)}
        />
      </div>
    </Card>
  )
}

function discount(name: string, amount: number): [string, number] {
  return [name, -amount]
}

/** On account: a payment session, then Medusa's own completion. */
function usePlaceOrder(cart: Cart) {
  const ask = useAsk()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { forget } = useBasket()
  return useMutation<string>({
    mutationFn: async () => {
      const collection =
        cart.payment_collection ??
        (
          await ask<{ payment_collection: { id: string } }>(
            "/store/payment-collections",
            { method: "POST", body: { cart_id: cart.id } }
          )
        ).payment_collection
      await ask(
        `/store/payment-collections/${collection.id}/payment-sessions`,
        {
          method: "POST",
          body: { provider_id: ON_ACCOUNT },
        }
      )
      const answer = await ask<Completed>(`/store/carts/${cart.id}/complete`, {
        method: "POST",
      })
      if (answer.type === "cart") {
        throw new Error(answer.error.message)
      }
      return answer.order.id
    },
    onSuccess: (orderId) => {
      forget()
      void navigate(`/orders/${orderId}?placed=yes`)
    },
    onSettled: () => client.invalidateQueries(),
  })
}

type RefusalsProps = { cart: Cart; refusals: Refusal[] }

function Refusals({ cart, refusals }: RefusalsProps) {
  const { t } = useTranslation()
  return refusals.length === 0 ? null : (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-2 rounded-lg p-4">
      <h3 className="txt-medium-plus">{t("basket.missing")}</h3>
      <ul className="txt-small flex list-disc flex-col gap-y-1 pl-4">
        {refusals.map(({ code, message }) => (
          <li key={code} className="break-words">
            {t([`refusal.${code}`, "refusal.other"], { message })}
          </li>
        ))}
      </ul>
      <WhyButton
        question={{
          action: "order.place",
          ...(cart.item_subtotal === null
            ? {}
            : { amount: cart.item_subtotal.toFixed(2) }),
        }}
      />
    </div>
  )
}
