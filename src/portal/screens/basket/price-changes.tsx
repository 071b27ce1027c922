import { useTranslation } from "react-i18next"
import type { Cart } from "../../answers"
import type { PriceChange } from "../../answers-prices"
import { useAnswer } from "../../hooks/use-answer"
import { headerPath, type OrderHeaderAnswer } from "../../hooks/use-basket"
import { useChange } from "../../hooks/use-change"
import { useFormat } from "../../hooks/use-format"
import { useVariant } from "../../hooks/use-variant"
import { exact, pricedOf } from "../../hooks/units"
import { Action } from "../../kit/action"
import { Failure } from "../../kit/failure"
import { Notice } from "../../kit/notice"

/** Which prices moved since the buyer saw them; he orders once he has accepted them. */
export function PriceChanges({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  const answer = useAnswer<OrderHeaderAnswer>(headerPath(cart.id))
  const change = useChange()
  const moved = answer.data?.order_header.price_changes ?? []
  if (moved.length === 0) {
    return null
  }
  return (
    <Notice tone="info" title={t("price.moved", { count: moved.length })}>
      <ul className="my-2 flex flex-col divide-y">
        {moved.map((one) => (
          <Moved key={one.line_item_id} cart={cart} change={one} />
        ))}
      </ul>
      {change.error && <Failure error={change.error} />}
      <Action
        isLoading={change.isPending}
        onClick={() => {
          change.mutate({
            path: `/store/b2b/carts/${cart.id}/prices/confirm`,
            body: linesOf(moved),
          })
        }}
      >
        {t("price.accept")}
      </Action>
    </Notice>
  )
}

/** Only what he sees; where he sees no amounts, whatever it is. */
function linesOf(moved: PriceChange[]): Record<string, unknown> {
  const lines = moved.flatMap(({ line_item_id, is }) =>
    is === undefined ? [] : [{ line_item_id, unit_price: is }]
  )
  return lines.length === moved.length ? { lines } : {}
}

function Moved({ cart, change }: { cart: Cart; change: PriceChange }) {
  const { t } = useTranslation()
  const { unitPrice } = useFormat()
  const line = cart.items.find(({ id }) => id === change.line_item_id)
  const { units } = useVariant(line?.variant_id ?? null)
  const priced = pricedOf(units ?? [])
  const per = (amount: string) =>
    unitPrice(
      exact(Number(amount) * Number(priced?.content ?? 1)),
      cart.currency_code
    )
  return (
    <li className="flex flex-wrap justify-between gap-x-4 py-2">
      <span>{line?.product_title ?? change.title}</span>
      {priced && change.was !== undefined && change.is !== undefined && (
        <span className="txt-small-plus">
          {t("price.wasIs", {
            was: per(change.was),
            is: per(change.is),
            unit: priced.name,
          })}
        </span>
      )}
    </li>
  )
}
