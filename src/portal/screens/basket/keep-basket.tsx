import { useTranslation } from "react-i18next"
import type { Cart } from "../../answers"
import { useCurrent } from "../../hooks/use-current"
import { useUnits } from "../../hooks/use-variant"
import { exact, unitOfLine } from "../../hooks/units"
import { Opens } from "../../kit/opens"
import { NewTemplate } from "../cart-templates/new-template"
import { SaveSheet } from "../saved-carts/save-sheet"

/** What can be made of a basket other than an order: it is saved, or a template. */
export function KeepBasket({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const units = useUnits(cart.items.map(({ variant_id }) => variant_id))
  if (!may("order.place")) {
    return null
  }
  const lines = cart.items.flatMap((line, index) => {
    const unit = unitOfLine(line, units[index] ?? [])
    return line.variant_id === null
      ? []
      : [
          {
            variant_id: line.variant_id,
            quantity: exact(line.quantity / Number(unit?.content ?? 1)),
            unit_code: unit?.code ?? null,
            line_reference: null,
          },
        ]
  })
  return (
    <>
      <Opens label={t("saved.later")}>
        {(close) => <SaveSheet cartId={cart.id} onClose={close} />}
      </Opens>
      <NewTemplate lines={lines} />
    </>
  )
}
