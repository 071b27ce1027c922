import { useTranslation } from "react-i18next"
import type { Cart } from "../../answers"
import { useAnswer } from "../../hooks/use-answer"
import { useChange } from "../../hooks/use-change"
import { useFormat } from "../../hooks/use-format"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Failure } from "../../kit/failure"

type ShippingOption = {
  id: string
  name: string
  amount: number | null
  price_type: "flat" | "calculated"
}

/** How it is delivered; which ways there are depends on the address. */
export function ShippingChoice({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const change = useChange()
  const answer = useAnswer<{ shipping_options: ShippingOption[] }>(
    "/store/shipping-options",
    { cart_id: cart.id }
  )
  const wanted = change.isPending ? change.variables.body?.option_id : undefined
  const chosen = wanted ?? cart.shipping_methods[0]?.shipping_option_id
  return (
    <Card title={t("basket.shipping")}>
      <Answered query={answer}>
        {({ shipping_options: options }) =>
          options.length === 0 ? (
            <p className="txt-small text-ui-fg-subtle">
              {t("basket.noShippingYet")}
            </p>
          ) : (
            <fieldset disabled={change.isPending}>
              <legend className="sr-only">{t("basket.noShipping")}</legend>
              {options.map((option) => (
                <label
                  key={option.id}
                  className="flex min-h-11 cursor-pointer items-center gap-x-3"
                >
                  <input
                    type="radio"
                    name="shipping"
                    className="size-5 shrink-0"
                    checked={option.id === chosen}
                    onChange={() => {
                      change.mutate({
                        path: `/store/carts/${cart.id}/shipping-methods`,
                        body: { option_id: option.id },
                      })
                    }}
                  />
                  <span className="txt-medium flex-1">{option.name}</span>
                  <span className="txt-medium">
                    {money(option.amount, cart.currency_code)}
                  </span>
                </label>
              ))}
            </fieldset>
          )
        }
      </Answered>
      {change.error && <Failure error={change.error} />}
    </Card>
  )
}
