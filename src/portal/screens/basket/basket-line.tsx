import { Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { Cart, CartLine } from "../../answers"
import type { PriceOverride } from "../../answers-prices"
import { useChange } from "../../hooks/use-change"
import { useFormat } from "../../hooks/use-format"
import { useVariant } from "../../hooks/use-variant"
import {
  baseOf,
  exact,
  offeredOf,
  pricedOf,
  quantityIn,
  unitOfLine,
} from "../../hooks/units"
import { Failure } from "../../kit/failure"
import { Quantity } from "../../kit/quantity"
import { UnitChoice } from "../../kit/unit-choice"
import { ChangePrice, GivenPrice } from "./given-price"

type BasketLineProps = {
  cart: Cart
  line: CartLine
  given: PriceOverride | null
}

/** One line: what, how many of which unit, what it costs. */
export function BasketLine({ cart, line, given }: BasketLineProps) {
  const { t } = useTranslation()
  const { money, unitPrice, number } = useFormat()
  const { units, partNumber } = useVariant(line.variant_id)
  const change = useChange()
  const known = units ?? []
  const unit = unitOfLine(line, known) ?? offeredOf(known)[0]
  const base = baseOf(known)
  const priced = pricedOf(known)
  const content = Number(unit?.content ?? 1)
  const name = line.product_title ?? line.variant_sku ?? line.id
  const set = (quantity: number, unit_code: string | undefined) => {
    change.mutate({
      path: `/store/b2b/carts/${cart.id}/line-items/${line.id}`,
      body: { quantity, ...(unit_code ? { unit_code } : {}) },
    })
  }
  return (
    <li className="flex flex-col gap-y-2 p-4">
      <div className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-2">
        <div className="min-w-0">
          <p className="txt-medium-plus break-words">{name}</p>
          <p className="txt-small text-ui-fg-subtle">
            {[line.variant_title, line.variant_sku].filter(Boolean).join(" · ")}
          </p>
          {partNumber !== null && (
            <p className="txt-small text-ui-fg-subtle">
              {t("unit.partNumber", { number: partNumber.number })}
            </p>
          )}
        </div>
        <button
          type="button"
          aria-label={t("basket.removeOf", { of: name })}
          disabled={change.isPending}
          className="text-ui-fg-subtle hover:bg-ui-bg-base-hover flex size-11 items-center justify-center justify-self-end rounded-md"
          onClick={() => {
            change.mutate({
              path: `/store/carts/${cart.id}/line-items/${line.id}`,
              method: "DELETE",
            })
          }}
        >
          <Trash aria-hidden />
        </button>
        <div className="flex flex-wrap items-center gap-2">
          <Quantity
            of={name}
            value={exact(line.quantity / content)}
            least={Number(unit?.minimum ?? 1)}
            step={Number(unit?.multiple ?? 1)}
            isPending={change.isPending || units === null}
            onChange={(quantity) => {
              set(quantity, unit?.code)
            }}
          />
          {unit && (
            <UnitChoice
              of={name}
              units={offeredOf(known)}
              value={unit}
              isPending={change.isPending}
              onChange={(next) => {
                set(quantityIn(next, line.quantity), next.code)
              }}
            />
          )}
        </div>
        <div className="text-right">
          <p className="txt-medium-plus">
            {money(line.subtotal, cart.currency_code)}
          </p>
          {line.unit_price !== null && priced && (
            <p className="txt-small text-ui-fg-subtle">
              {t("unit.pricePer", {
                price: unitPrice(
                  exact(line.unit_price * Number(priced.content)),
                  cart.currency_code
                ),
                unit: priced.name,
              })}
            </p>
          )}
        </div>
      </div>
      {unit && !unit.is_base && base && (
        <p className="txt-small text-ui-fg-subtle">
          {t("unit.inBase", { number: number(line.quantity), unit: base.name })}
        </p>
      )}
      {given && priced && (
        <GivenPrice
          given={given}
          currency={cart.currency_code}
          priced={priced}
          base={base ?? priced}
        />
      )}
      {priced && (
        <ChangePrice cart={cart} line={line} given={given} priced={priced} />
      )}
      {change.error && <Failure error={change.error} />}
    </li>
  )
}
