import { Badge, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { SellingUnit } from "../../answers"
import type { AccountPrice } from "../../answers-prices"
import { useFormat } from "../../hooks/use-format"
import { baseOf, moreUntil } from "../../hooks/units"
import { Opens } from "../../kit/opens"
import { WhyPrice } from "./why-price"

type PriceTiersProps = {
  price: AccountPrice
  name: string
  units: SellingUnit[]
  /** The one that is being ordered by. */
  unit: SellingUnit
}

/** From which quantity it costs what, and how far the next price is. */
export function PriceTiers({ price, name, units, unit }: PriceTiersProps) {
  const { t } = useTranslation()
  const { unitPrice, number } = useFormat()
  const { tiers, next_break, quantity, price_per_unit } = price
  const reached = tiers.findLastIndex(
    ({ from_quantity }) => from_quantity <= quantity
  )
  const per = ({ amount }: { amount: string }) =>
    unitPrice(Number(amount), price.currency_code)
  return (
    <div className="flex flex-col items-start gap-y-2">
      {tiers.length > 1 && (
        <table className="txt-small w-full" aria-label={t("price.tiers")}>
          <thead>
            <tr className="text-ui-fg-subtle border-b text-left">
              <th scope="col" className="py-2 pl-2 font-normal">
                {t("price.fromUnit", { unit: baseOf(units)?.name })}
              </th>
              <th scope="col" className="py-2 pr-2 text-right font-normal">
                {t("price.perUnit", { unit: price_per_unit?.name })}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {tiers.map((tier, index) => (
              <tr
                key={tier.from_quantity}
                {...(index === reached ? { "aria-current": "true" } : {})}
                className={clx(index === reached && "bg-ui-bg-component")}
              >
                <td className="py-2 pl-2">
                  <span className="flex flex-wrap items-center gap-x-2">
                    {number(tier.from_quantity)}
                    {index === reached && (
                      <Badge size="2xsmall" color="green">
                        {t("price.yours")}
                      </Badge>
                    )}
                  </span>
                </td>
                <td className="py-2 pr-2 text-right">
                  {per(tier.price_per_unit)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {next_break && (
        <p className="txt-small" role="status">
          {t("price.more", {
            number: number(moreUntil(next_break.from_quantity, quantity, unit)),
            unit: unit.name,
            price: per(next_break.price_per_unit),
            priced: next_break.price_per_unit.name,
          })}
        </p>
      )}
      <Opens label={t("price.why")} quiet of={name}>
        {(close) => <WhyPrice price={price} name={name} onClose={close} />}
      </Opens>
    </div>
  )
}
