import { useTranslation } from "react-i18next"
import type { Variant } from "../../answers"
import { useAccountPrices } from "../../hooks/use-account-price"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { useUnits } from "../../hooks/use-variant"
import { inBase, offeredOf } from "../../hooks/units"
import { lowestOffer, offerOf } from "./lowest-offer"
import { Vat } from "./variant-price"

/** What the cheapest of a product's kinds costs, each by the unit that is offered first. */
export function FromPrice({ variants }: { variants: Variant[] }) {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const { unitPrice } = useFormat()
  const known = useUnits(variants.map(({ id }) => id))
  const units = known.map((all) => offeredOf(all ?? [])[0])
  const prices = useAccountPrices(
    variants.map(({ id }, index) => {
      const unit = units[index]
      return {
        variant_id: id,
        base: unit && inBase(Number(unit.minimum), unit),
      }
    })
  )
  const offers = variants.map((_, index) => {
    const unit = units[index]
    const price = prices[index]
    return unit && price ? offerOf(unit, price) : undefined
  })
  if (offers.includes(undefined)) {
    return <p className="txt-medium-plus">{may("price.view") ? "…" : "–"}</p>
  }
  const lowest = lowestOffer(offers.flatMap((offer) => offer ?? []))
  if (lowest === null) {
    return <p className="txt-medium-plus">–</p>
  }
  const price = unitPrice(lowest.amount, lowest.price.currency_code)
  return (
    <div className="min-w-32 flex-1">
      <p className="txt-medium-plus">
        {lowest.isFrom ? t("price.from", { number: price }) : price}
        <span className="txt-small text-ui-fg-subtle">
          {" "}
          / {lowest.unit.name}
        </span>
      </p>
      <Vat price={lowest.price} />
    </div>
  )
}
