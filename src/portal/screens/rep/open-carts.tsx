import { useTranslation } from "react-i18next"
import type {
  PreparedCart,
  PreparedCartsAnswer,
  RepAccountCard,
} from "../../answers-rep"
import { useAnswer } from "../../hooks/use-answer"
import { useFormat } from "../../hooks/use-format"
import { Card } from "../../kit/card"
import { Opens } from "../../kit/opens"
import { ActSheet } from "./act-sheet"

/** The carts that the rep prepares for this account. */
export function OpenCarts({ account }: { account: RepAccountCard }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const stateOf = useCartState()
  const answer = useAnswer<PreparedCartsAnswer>("/store/b2b/rep/carts", {
    limit: 100,
  })
  const carts = (answer.data?.carts ?? []).filter(
    ({ account_id }) => account_id === account.id
  )
  return carts.length === 0 ? null : (
    <Card title={t("rep.carts.title")}>
      <ul className="flex flex-col gap-y-4">
        {carts.map((cart) => (
          <li
            key={cart.cart_id}
            className="flex items-center justify-between gap-x-4"
          >
            <span className="min-w-0">
              <span className="txt-medium block">
                {`${t("rep.carts.lines")}: ${String(cart.lines)}`}
                {cart.po_number !== null && ` · ${cart.po_number}`}
              </span>
              <span className="txt-small text-ui-fg-subtle block">
                {[instant(cart.updated_at), stateOf(cart)].join(" · ")}
              </span>
            </span>
            {cart.handed_over_at === null && (
              <Opens label={t("rep.carts.open")}>
                {(close) => (
                  <ActSheet
                    account={account}
                    cart={cart.cart_id}
                    onClose={close}
                  />
                )}
              </Opens>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** In whose hands a prepared cart is. */
export function useCartState() {
  const { t } = useTranslation()
  const { instant } = useFormat()
  return ({ handed_over_at: at }: PreparedCart) =>
    at === null
      ? t("rep.carts.mine")
      : t("rep.carts.handedOver", { instant: instant(at) })
}
