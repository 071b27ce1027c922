import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Product, Variant } from "../../answers"
import { useAddToBasket } from "../../hooks/use-basket"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { Failure } from "../../kit/failure"
import { Quantity } from "../../kit/quantity"
import { useSaid } from "../../kit/said"
import { WhyButton } from "../../kit/why-button"
import { stockOf, unitOf } from "./variant"

type VariantLineProps = { product: Product; variant: Variant; name: string }

/** Price and stock of what one orders, and how many of it go into the basket. */
export function VariantLine({ product, variant, name }: VariantLineProps) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const { may } = useCurrent()
  const { say } = useSaid()
  const add = useAddToBasket()
  const [quantity, setQuantity] = useState(1)
  const stock = stockOf(variant)
  const price = variant.calculated_price
  const unit = unitOf(product)
  const canOrder = may("order.place") && stock !== 0

  return (
    <div className="flex flex-col gap-y-2 lg:w-[30rem]">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <div className="min-w-32 flex-1">
          <p className="txt-medium-plus">
            {money(price?.calculated_amount, price?.currency_code ?? null)}
            {unit && (
              <span className="txt-small text-ui-fg-subtle"> / {unit}</span>
            )}
          </p>
          {price?.calculated_amount !== null && price && (
            <p className="txt-small text-ui-fg-subtle">
              {t(
                price.is_calculated_price_tax_inclusive
                  ? "catalog.withVat"
                  : "catalog.withoutVat"
              )}
            </p>
          )}
        </div>
        <Stock stock={stock} />
        {canOrder ? (
          <div className="flex items-center gap-x-2">
            <Quantity of={name} value={quantity} onChange={setQuantity} />
            <Action
              main
              aria-label={t("catalog.addOf", { of: name })}
              isLoading={add.isPending}
              onClick={() => {
                add.mutate(
                  { variant_id: variant.id, quantity },
                  {
                    onSuccess: () => {
                      say(t("catalog.added", { count: quantity, of: name }))
                      setQuantity(1)
                    },
                  }
                )
              }}
            >
              {t("catalog.add")}
            </Action>
          </div>
        ) : (
          <WhyButton
            question={{ action: "order.place", variant_id: variant.id }}
          />
        )}
      </div>
      {add.error && <Failure error={add.error} />}
    </div>
  )
}

function Stock({ stock }: { stock: number | null }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  if (stock === null) {
    return <span className="txt-small">{t("catalog.available")}</span>
  }
  return stock > 0 ? (
    <span className="txt-small">
      {t("catalog.inStock", { number: number(stock) })}
    </span>
  ) : (
    <span className="txt-small text-ui-fg-error">
      {t("catalog.outOfStock")}
    </span>
  )
}
