import { useTranslation } from "react-i18next"
import type { SellingUnit } from "../../answers"
import type { AccountPrice } from "../../answers-prices"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { exact, pricedOf } from "../../hooks/units"

type VariantPriceProps = {
  units: SellingUnit[]
  /** The one that is being ordered by; undefined until it is known. */
  unit: SellingUnit | undefined
  /** At the chosen quantity; undefined until it is known. */
  price: AccountPrice | undefined
}

/** What one of the chosen unit costs, and what the price is told per besides. */
export function VariantPrice({ units, unit, price }: VariantPriceProps) {
  const { t } = useTranslation()
  const { unitPrice } = useFormat()
  const { may } = useCurrent()
  const { amount, list, currency } = amountsOf(price)
  const priced = pricedOf(units)
  const per = (base: number | null, of: SellingUnit) =>
    unitPrice(base === null ? null : exact(base * Number(of.content)), currency)
  const listPer = (of: SellingUnit) =>
    list !== null && (
      <s className="txt-small text-ui-fg-subtle">
        <span className="sr-only">{t("price.list")} </span>
        {per(list, of)}
      </s>
    )
  return (
    <div className="min-w-32 flex-1">
      <p className="txt-medium-plus">
        {price === undefined && may("price.view")
          ? "…"
          : unit
            ? per(amount, unit)
            : "–"}
        {unit && (
          <span className="txt-small text-ui-fg-subtle"> / {unit.name} </span>
        )}
        {unit && listPer(unit)}
      </p>
      {priced && priced.code !== unit?.code && amount !== null && (
        <p className="txt-small">
          {t("unit.pricePer", {
            price: per(amount, priced),
            unit: priced.name,
          })}{" "}
          {listPer(priced)}
        </p>
      )}
      {price && amount !== null && <Vat price={price} />}
      {price?.schedule && <Contract price={price} name={price.schedule.name} />}
    </div>
  )
}

/** Of a base unit; the list price only where it is higher. */
function amountsOf(price: AccountPrice | undefined) {
  const amount = price?.price == null ? null : Number(price.price)
  const list = price?.list_price == null ? null : Number(price.list_price)
  return {
    amount,
    list: amount !== null && list !== null && list > amount ? list : null,
    currency: price?.currency_code ?? null,
  }
}

export function Vat({ price }: { price: AccountPrice }) {
  const { t } = useTranslation()
  return (
    <p className="txt-small text-ui-fg-subtle">
      {t(price.is_tax_inclusive ? "catalog.withVat" : "catalog.withoutVat")}
    </p>
  )
}

function Contract({ price, name }: { price: AccountPrice; name: string }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  return (
    <p className="txt-small break-words">
      {price.valid_until === null
        ? t("price.contract", { name })
        : t("price.contractUntil", { name, day: day(price.valid_until) })}
    </p>
  )
}
