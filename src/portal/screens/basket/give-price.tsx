import { useTranslation } from "react-i18next"
import type { Cart, CartLine, SellingUnit } from "../../answers"
import type { PriceOverride } from "../../answers-prices"
import { useFormat } from "../../hooks/use-format"
import { exact } from "../../hooks/units"
import { DoNow } from "../../kit/do-now"
import { Facts } from "../../kit/facts"
import { amountIn, textIn, textOrNull, type Field } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"

const REASONS = [
  "price_match",
  "damaged",
  "volume",
  "goodwill",
  "other",
] as const

type GivePriceSheetProps = {
  cart: Cart
  line: CartLine
  given: PriceOverride | null
  priced: SellingUnit
  floorPercent: number
  onClose: () => void
}

/** A price on one line, in the unit that prices are told per. */
export function GivePriceSheet({
  cart,
  line,
  given,
  priced,
  floorPercent,
  onClose,
}: GivePriceSheetProps) {
  const { t } = useTranslation()
  const { unitPrice, number } = useFormat()
  const content = Number(priced.content)
  const own = given?.own_price ?? line.unit_price ?? 0
  const floor = exact((own * (100 - floorPercent)) / 100)
  const told = (base: number) =>
    t("unit.pricePer", {
      price: unitPrice(exact(base * content), cart.currency_code),
      unit: priced.name,
    })
  const path = `/store/b2b/carts/${cart.id}/line-items/${line.id}/price-override`
  const fields: Field[] = [
    {
      kind: "decimal",
      name: "price",
      label: t("negotiate.price", { unit: priced.name }),
    },
    {
      kind: "select",
      name: "reason_code",
      label: t("negotiate.reason"),
      options: REASONS.map((value) => ({
        value,
        label: t(`negotiate.reasons.${value}`),
      })),
    },
    {
      kind: "text",
      name: "note",
      label: t("negotiate.note"),
      hint: t("negotiate.noteHint"),
      maxLength: 500,
      optional: true,
    },
  ]
  return (
    <FormSheet
      title={t("negotiate.changeOf", { of: line.product_title ?? line.id })}
      description={t("negotiate.changeText", { number: number(line.quantity) })}
      fields={fields}
      values={
        given
          ? {
              price: String(exact(given.unit_price * content)),
              reason_code: given.reason_code,
              note: given.note,
            }
          : { reason_code: "price_match" }
      }
      submit={t("negotiate.give")}
      change={(values) => {
        const price = (amountIn(values, "price") ?? 0) / content
        if (exact(price) < floor) {
          // The API says so, too, but of one base unit.
          throw new Error(t("negotiate.tooLow", { price: told(floor) }))
        }
        return {
          path,
          body: {
            unit_price: price.toFixed(6),
            reason_code: textIn(values, "reason_code"),
            note: textOrNull(values, "note"),
          },
        }
      }}
      done={t("negotiate.given")}
      onClose={onClose}
    >
      <Facts
        facts={[
          [t("negotiate.own"), told(own)],
          [t("negotiate.floor"), told(floor)],
        ]}
      />
      {given && (
        <div className="flex flex-col items-start gap-y-2">
          <p className="txt-small">{t("negotiate.moreHint")}</p>
          <DoNow
            change={{ path, method: "DELETE" }}
            done={t("negotiate.takenBack")}
            onDone={onClose}
          >
            {t("negotiate.takeBack")}
          </DoNow>
        </div>
      )}
    </FormSheet>
  )
}
