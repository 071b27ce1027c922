import { Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { Cart, CartLine } from "../../answers"
import { useChange } from "../../hooks/use-change"
import { useFormat } from "../../hooks/use-format"
import { Failure } from "../../kit/failure"
import { Quantity } from "../../kit/quantity"

type BasketLineProps = { cart: Cart; line: CartLine }

/** One line: what, how many, what it costs. */
export function BasketLine({ cart, line }: BasketLineProps) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const change = useChange()
  const path = `/store/carts/${cart.id}/line-items/${line.id}`
  const name = line.product_title ?? line.variant_sku ?? line.id
  return (
    <li className="flex flex-col gap-y-2 p-4">
      <div className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-2 sm:grid-cols-[1fr_auto_6rem_auto]">
        <div className="min-w-0">
          <p className="txt-medium-plus break-words">{name}</p>
          <p className="txt-small text-ui-fg-subtle">
            {[line.variant_title, line.variant_sku].filter(Boolean).join(" · ")}
          </p>
        </div>
        <button
          type="button"
          aria-label={t("basket.removeOf", { of: name })}
          disabled={change.isPending}
          className="text-ui-fg-subtle hover:bg-ui-bg-base-hover flex size-11 items-center justify-center rounded-md sm:order-last"
          onClick={() => {
            change.mutate({ path, method: "DELETE" })
          }}
        >
          <Trash aria-hidden />
        </button>
        <Quantity
          of={name}
          value={line.quantity}
          isPending={change.isPending}
          onChange={(quantity) => {
            change.mutate({ path, body: { quantity } })
          }}
        />
        <div className="text-right">
          <p className="txt-medium-plus">
            {money(line.subtotal, cart.currency_code)}
          </p>
          {line.unit_price !== null && (
            <p className="txt-small text-ui-fg-subtle">
              {t("basket.each", {
                price: money(line.unit_price, cart.currency_code),
              })}
            </p>
          )}
        </div>
      </div>
      {change.error && <Failure error={change.error} />}
    </li>
  )
}
