import { lazy, Suspense } from "react"
import { useTranslation } from "react-i18next"
import type { Cart, CartLine, SellingUnit } from "../../answers"
import type { PriceOverride, PriceOverridesAnswer } from "../../answers-prices"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { exact } from "../../hooks/units"
import { Opens } from "../../kit/opens"

const GivePriceSheet = lazy(async () => ({
  default: (await import("./give-price.js")).GivePriceSheet,
}))

/** The prices that were given on the lines of a cart, by line. */
export function useGivenPrices(cartId: string) {
  const { data } = useAnswer<PriceOverridesAnswer>(
    `/store/b2b/carts/${cartId}/price-overrides`
  )
  const byLine = new Map(
    (data?.price_overrides ?? []).map((one) => [one.line_item_id, one])
  )
  return (lineId: string) => byLine.get(lineId) ?? null
}

type GivenPriceProps = {
  given: PriceOverride
  currency: string
  priced: SellingUnit
  base: SellingUnit
}

/** What the line would cost by itself, who gave it a lower price, and for how many. */
export function GivenPrice({ given, currency, priced, base }: GivenPriceProps) {
  const { t } = useTranslation()
  const { unitPrice, number } = useFormat()
  const { may } = useCurrent()
  const own = unitPrice(
    exact(given.own_price * Number(priced.content)),
    currency
  )
  const reason = given.note ?? t(`negotiate.reasons.${given.reason_code}`)
  return (
    <div className="txt-small text-ui-fg-subtle">
      <p className="text-ui-fg-base">
        {t("negotiate.givenBy", { name: given.given_by, reason })}{" "}
        {may("price.view") && (
          <s aria-label={t("negotiate.insteadOf", { price: own })}>
            {t("unit.pricePer", { price: own, unit: priced.name })}
          </s>
        )}
      </p>
      <p>
        {t("negotiate.upTo", {
          number: number(given.quantity),
          unit: base.name,
        })}
      </p>
    </div>
  )
}

type ChangePriceProps = {
  cart: Cart
  line: CartLine
  given: PriceOverride | null
  priced: SellingUnit
}

/** Only while he acts, and where the office lets him. */
export function ChangePrice({ line, ...of }: ChangePriceProps) {
  const { t } = useTranslation()
  const { context } = useCurrent()
  const rules = context.acting?.price_overrides
  return rules && line.unit_price !== null ? (
    <div>
      <Opens label={t("negotiate.change")} of={line.product_title ?? line.id}>
        {(close) => (
          <Suspense>
            <GivePriceSheet
              {...of}
              line={line}
              floorPercent={rules.floor_percent}
              onClose={close}
            />
          </Suspense>
        )}
      </Opens>
    </div>
  ) : null
}
