import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { SellingUnit, Variant } from "../../answers"
import { useAccountPrice } from "../../hooks/use-account-price"
import { useAddToBasket } from "../../hooks/use-basket"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { useVariant } from "../../hooks/use-variant"
import { baseOf, inBase, offeredOf } from "../../hooks/units"
import { Action } from "../../kit/action"
import { Failure } from "../../kit/failure"
import { Quantity } from "../../kit/quantity"
import { useSaid } from "../../kit/said"
import { UnitChoice } from "../../kit/unit-choice"
import { WhyButton } from "../../kit/why-button"
import { OwnNumber } from "./own-number"
import { PriceTiers } from "./price-tiers"
import { VariantPrice } from "./variant-price"
import { stockOf } from "./variant"

type VariantLineProps = {
  variant: Variant
  name: string
  /** With its breaks and why the price is that: where it does not stand in a list. */
  isWhole?: boolean
}

/** Price and stock of what one orders, and how many of it go into the basket. */
export function VariantLine({ variant, name, isWhole }: VariantLineProps) {
  const { may } = useCurrent()
  const { units, partNumber } = useVariant(variant.id)
  const [chosen, setChosen] = useState<SellingUnit | null>(null)
  const offered = offeredOf(units ?? [])
  const unit = chosen ?? offered[0]
  const [typed, setTyped] = useState<number | null>(null)
  const quantity = typed ?? Number(unit?.minimum ?? 1)
  const price = useAccountPrice(variant.id, unit && inBase(quantity, unit))
  const stock = stockOf(variant)
  const canOrder = may("order.place") && stock !== 0

  return (
    <div className="flex flex-col gap-y-2 lg:w-[30rem]">
      <OwnNumber
        variantId={variant.id}
        name={name}
        partNumber={partNumber}
        isWritten={(isWhole ?? false) && may("company.manage")}
      />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <VariantPrice units={units ?? []} unit={unit} price={price} />
        <Stock stock={stock} unit={unit} />
      </div>
      {canOrder ? (
        unit && (
          <ToBasket
            key={unit.code}
            variant={variant}
            name={name}
            units={units ?? []}
            unit={unit}
            onUnit={(next) => {
              setChosen(next)
              setTyped(null)
            }}
            quantity={quantity}
            onQuantity={setTyped}
          />
        )
      ) : (
        <WhyButton
          question={{ action: "order.place", variant_id: variant.id }}
        />
      )}
      {isWhole && price && unit && price.price !== null && (
        <PriceTiers price={price} name={name} units={units ?? []} unit={unit} />
      )}
    </div>
  )
}

type ToBasketProps = Omit<VariantLineProps, "isWhole"> & {
  units: SellingUnit[]
  unit: SellingUnit
  onUnit: (unit: SellingUnit) => void
  /** In the unit; null: as at the beginning. */
  quantity: number
  onQuantity: (quantity: number | null) => void
}

function ToBasket({
  variant,
  name,
  units,
  unit,
  onUnit,
  quantity,
  onQuantity,
}: ToBasketProps) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const { say } = useSaid()
  const add = useAddToBasket()
  const least = Number(unit.minimum)
  const base = baseOf(units)
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Quantity
          of={name}
          value={quantity}
          least={least}
          step={Number(unit.multiple)}
          onChange={onQuantity}
        />
        <UnitChoice
          of={name}
          units={offeredOf(units)}
          value={unit}
          onChange={onUnit}
        />
        <Action
          main
          className="grow sm:grow-0"
          aria-label={t("catalog.addOf", { of: name })}
          isLoading={add.isPending}
          onClick={() => {
            add.mutate(
              { variant_id: variant.id, quantity, unit_code: unit.code },
              {
                onSuccess: () => {
                  say(
                    t("catalog.added", {
                      count: quantity,
                      quantity: number(quantity),
                      of: unit.is_base ? name : `${unit.name}, ${name}`,
                    })
                  )
                  onQuantity(null)
                },
              }
            )
          }}
        >
          {t("catalog.add")}
        </Action>
      </div>
      {!unit.is_base && base && (
        <p className="txt-small text-ui-fg-subtle">
          {t("unit.inBase", {
            number: number(inBase(quantity, unit)),
            unit: base.name,
          })}
        </p>
      )}
      {add.error && <Failure error={add.error} />}
    </>
  )
}

/** How many of the chosen unit there are. */
function Stock({
  stock,
  unit,
}: {
  stock: number | null
  unit: SellingUnit | undefined
}) {
  const { t } = useTranslation()
  const { number } = useFormat()
  if (stock === null) {
    return <span className="txt-small">{t("catalog.available")}</span>
  }
  const there = Math.floor(stock / Number(unit?.content ?? 1))
  return there > 0 ? (
    <span className="txt-small">
      {t("catalog.inStock", { number: number(there) })}
    </span>
  ) : (
    <span className="txt-small text-ui-fg-error">
      {t("catalog.outOfStock")}
    </span>
  )
}
