import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { Order, Reordered } from "../../answers-orders"
import { useBasket } from "../../hooks/use-basket"
import { useChange } from "../../hooks/use-change"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { Failure } from "../../kit/failure"
import { useSaid } from "../../kit/said"
import { Sheet } from "../../kit/sheet"

/** Fills the basket with an order's lines; asks first where it is not empty. */
export function OrderAgain({ order }: { order: Order }) {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const { say } = useSaid()
  const { cart, take } = useBasket()
  const navigate = useNavigate()
  const reorder = useChange<Reordered>()
  const [isAsking, setIsAsking] = useState(false)
  const count = cart.data?.items.length ?? 0
  const skipped = reorder.data?.skipped ?? []

  if (!may("order.place")) {
    return null
  }
  const close = () => {
    setIsAsking(false)
    reorder.reset()
  }
  const fill = () => {
    reorder.mutate(
      { path: `/store/b2b/orders/${order.id}/reorder` },
      {
        onSuccess: (answer) => {
          take(answer.cart_id)
          if (answer.skipped.length === 0) {
            say(t("orders.againDone"))
            void navigate("/cart")
          }
        },
      }
    )
  }
  return (
    <>
      <Action
        main
        isLoading={reorder.isPending}
        onClick={() => {
          if (count > 0) {
            setIsAsking(true)
          } else {
            fill()
          }
        }}
      >
        {t("orders.again")}
      </Action>
      {skipped.length > 0 ? (
        <Sheet
          title={t("orders.skipped")}
          onClose={close}
          footer={
            <Action main onClick={() => void navigate("/cart")}>
              {t("orders.toBasket")}
            </Action>
          }
        >
          <ul className="flex flex-col gap-y-3">
            {skipped.map(({ title, reason }, index) => (
              <li key={title + String(index)}>
                <p className="txt-medium-plus">{title}</p>
                <p className="txt-small text-ui-fg-subtle">{reason}</p>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : (
        (isAsking || reorder.error) && (
          <Sheet
            title={t(isAsking ? "orders.againQuestion" : "orders.again")}
            onClose={close}
            footer={
              <>
                <Action onClick={close}>{t("cancel")}</Action>
                {isAsking && (
                  <Action
                    variant="danger"
                    isLoading={reorder.isPending}
                    onClick={fill}
                  >
                    {t("orders.replace")}
                  </Action>
                )}
              </>
            }
          >
            {isAsking && (
              <p className="txt-medium">{t("orders.againText", { count })}</p>
            )}
            {reorder.error && <Failure error={reorder.error} />}
          </Sheet>
        )
      )}
    </>
  )
}
